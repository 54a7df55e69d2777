/** The house rules, each with a counter-example that makes it fail. */
@NullMarked
package cn.gongjiang.architecture;

import org.jspecify.annotations.NullMarked;
