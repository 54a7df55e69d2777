/** Who fits which vacancy, and why: hard conditions first, then parts that sum to the score. */
@NullMarked
package cn.gongjiang.employment.matching;

import org.jspecify.annotations.NullMarked;
