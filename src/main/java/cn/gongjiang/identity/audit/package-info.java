/** The append-only log of who looked at or changed personal data, and why; each line is linked to the one before. */
@NamedInterface("audit")
@NullMarked
package cn.gongjiang.identity.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
