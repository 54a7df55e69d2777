/** How often somebody may ask: strict limits counted by all nodes together, ordinary ones by each node for itself. */
@NullMarked
package cn.gongjiang.identity.limits;

import org.jspecify.annotations.NullMarked;
