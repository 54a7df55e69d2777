/** The programme's part of the demo county: three years of invented registrations, vacancies, trainings and placements. */
@NullMarked
package cn.gongjiang.employment.demo;

import org.jspecify.annotations.NullMarked;
