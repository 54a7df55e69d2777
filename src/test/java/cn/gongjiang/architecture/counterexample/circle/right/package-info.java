/** The other half of a circle. */
@NullMarked
package cn.gongjiang.architecture.counterexample.circle.right;

import org.jspecify.annotations.NullMarked;
