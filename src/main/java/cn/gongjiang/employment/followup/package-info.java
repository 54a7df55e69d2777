/** 3, 6 and 12 months after somebody was placed: whether they are still there, and what went wrong. */
@NullMarked
package cn.gongjiang.employment.followup;

import org.jspecify.annotations.NullMarked;
