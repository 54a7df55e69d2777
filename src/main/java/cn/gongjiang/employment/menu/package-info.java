/** The training menu: what can be learned, in three classes. */
@NullMarked
package cn.gongjiang.employment.menu;

import org.jspecify.annotations.NullMarked;
