/** Figures of the programme, each open to the rows it was counted from. */
@NullMarked
package cn.gongjiang.employment.figures;

import org.jspecify.annotations.NullMarked;
