/** What the platform is measured against. */
@NullMarked
package cn.gongjiang.bench;

import org.jspecify.annotations.NullMarked;
