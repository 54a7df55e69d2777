/** Requests that nobody would send on purpose, made from what the platform says of itself. */
@NullMarked
package cn.gongjiang.fuzz;

import org.jspecify.annotations.NullMarked;
