/** 阳光: what everybody may see without signing in. */
@NullMarked
package cn.gongjiang.employment.sunshine;

import org.jspecify.annotations.NullMarked;
