/** From a referral over interview and outcome to a placement with evidence. */
@NullMarked
package cn.gongjiang.employment.referral;

import org.jspecify.annotations.NullMarked;
