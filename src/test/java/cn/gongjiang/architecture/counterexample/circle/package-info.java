/** An application whose two modules know each other. */
@NullMarked
package cn.gongjiang.architecture.counterexample.circle;

import org.jspecify.annotations.NullMarked;
