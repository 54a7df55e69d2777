/** The shortage survey: enterprises say whom they are short of, by when, at what pay. */
@NullMarked
package cn.gongjiang.employment.survey;

import org.jspecify.annotations.NullMarked;
