/** Vacancies on their way to everybody: written, held against the law, shown, confirmed, taken down. */
@NullMarked
package cn.gongjiang.employment.posting;

import org.jspecify.annotations.NullMarked;
