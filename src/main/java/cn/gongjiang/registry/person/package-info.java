/** The register of people: who is in it, what was corrected, how it is brought. */
@NullMarked
package cn.gongjiang.registry.person;

import org.jspecify.annotations.NullMarked;
