/** Workers sign in by phone: a code of six digits, sent to the phone that stands in the register. */
@NullMarked
package cn.gongjiang.identity.phone;

import org.jspecify.annotations.NullMarked;
