/** Vacancies pointed out to people, and what they say to them: want to go, does not suit because, no more of this. */
@NullMarked
package cn.gongjiang.employment.push;

import org.jspecify.annotations.NullMarked;
