/** The world of the tests: the platform they run and the small named cast that lives in it. */
@NullMarked
package cn.gongjiang.world;

import org.jspecify.annotations.NullMarked;
