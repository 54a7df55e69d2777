/** Ending what is kept: every night, by command, and before the platform opens after a restoration. */
@NamedInterface("retention")
@NullMarked
package cn.gongjiang.privacy.retention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
