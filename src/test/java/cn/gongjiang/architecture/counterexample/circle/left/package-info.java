/** One half of a circle. */
@NullMarked
package cn.gongjiang.architecture.counterexample.circle.left;

import org.jspecify.annotations.NullMarked;
