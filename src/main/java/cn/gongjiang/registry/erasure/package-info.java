/** Ending people's records: who they were is deleted, what refers to them keeps a number that leads nowhere. */
@NamedInterface("erasure")
@NullMarked
package cn.gongjiang.registry.erasure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
