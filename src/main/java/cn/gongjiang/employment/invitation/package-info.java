/** Decided classes are pointed out to those they fit, who answer with one tap. */
@NullMarked
package cn.gongjiang.employment.invitation;

import org.jspecify.annotations.NullMarked;
