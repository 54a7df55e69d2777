/** Who works where, from when to when. */
@NullMarked
package cn.gongjiang.registry.job;

import org.jspecify.annotations.NullMarked;
