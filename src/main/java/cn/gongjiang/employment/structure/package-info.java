/** Who is without work: by age, schooling, former and wanted work, duration, place and hardship, down to the people. */
@NullMarked
package cn.gongjiang.employment.structure;

import org.jspecify.annotations.NullMarked;
