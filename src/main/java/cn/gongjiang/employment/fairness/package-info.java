/** Whether older people, women and disabled people get as far as others. Nothing here weighs in a match. */
@NullMarked
package cn.gongjiang.employment.fairness;

import org.jspecify.annotations.NullMarked;
