/** Somebody nobody has registered yet tells on the own phone who they are; staff verify it later. */
@NullMarked
package cn.gongjiang.registry.newcomer;

import org.jspecify.annotations.NullMarked;
