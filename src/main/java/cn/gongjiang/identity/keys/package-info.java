/** The technician's hand on the keys that seal personal data; what the keys are is told in {@code core}. */
@NamedInterface("keys")
@NullMarked
package cn.gongjiang.identity.keys;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
