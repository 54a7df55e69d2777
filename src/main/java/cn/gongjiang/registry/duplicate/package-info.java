/** Records that may be the same person or enterprise: proposed with reasons, merged by an official, and undone. */
@NullMarked
package cn.gongjiang.registry.duplicate;

import org.jspecify.annotations.NullMarked;
