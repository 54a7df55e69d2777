/** Seeing what is masked of a jobseeker: one field at a time, with a reason, in the audit log. */
@NullMarked
package cn.gongjiang.employment.reveal;

import org.jspecify.annotations.NullMarked;
