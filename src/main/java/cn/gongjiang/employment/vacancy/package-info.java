/** The vacancies that enterprises offer. */
@NullMarked
package cn.gongjiang.employment.vacancy;

import org.jspecify.annotations.NullMarked;
