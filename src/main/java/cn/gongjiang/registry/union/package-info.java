/** Trade unions as a tree: the county federation, those of its streets and towns, those of enterprises under them. */
@NullMarked
package cn.gongjiang.registry.union;

import org.jspecify.annotations.NullMarked;
