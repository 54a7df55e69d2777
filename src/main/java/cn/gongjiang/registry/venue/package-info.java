/** Venues: where an activity is held. */
@NullMarked
package cn.gongjiang.registry.venue;

import org.jspecify.annotations.NullMarked;
