/** Completed trainings; later classes write the same record. */
@NullMarked
package cn.gongjiang.employment.training;

import org.jspecify.annotations.NullMarked;
