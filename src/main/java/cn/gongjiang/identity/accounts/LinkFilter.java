package cn.gongjiang.identity.accounts;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The key in a one-time link: a part of the address that is never logged. */
public record LinkFilter(@Nullable @Size(max = 100) String key) {
    String keyOrNone() {
        return key == null ? "" : key;
    }
}
