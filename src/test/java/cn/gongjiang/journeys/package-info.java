/** Walks through the platform as its users do, in a real browser. */
@NullMarked
package cn.gongjiang.journeys;

import org.jspecify.annotations.NullMarked;
