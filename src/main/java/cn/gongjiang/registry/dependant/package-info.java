/** Dependants: children and others in the care of a person, their guardian. */
@NullMarked
package cn.gongjiang.registry.dependant;

import org.jspecify.annotations.NullMarked;
