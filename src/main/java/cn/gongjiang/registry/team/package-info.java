/** Teams: groups that act together, each of a union. */
@NullMarked
package cn.gongjiang.registry.team;

import org.jspecify.annotations.NullMarked;
