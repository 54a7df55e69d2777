/** Which courses fit somebody, and why: conditions first, then parts that sum to the score. */
@NullMarked
package cn.gongjiang.employment.advice;

import org.jspecify.annotations.NullMarked;
