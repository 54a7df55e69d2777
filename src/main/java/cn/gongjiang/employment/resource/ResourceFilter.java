package cn.gongjiang.employment.resource;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Which resources: words in provider or occupation, an occupation (code), whose, where. */
public record ResourceFilter(
        @Nullable @Size(max = 60, message = "最多 60 个字") String q,
        @Nullable String occupation,
        @Nullable ResourceKind kind,
        @Nullable String division) {
    static ResourceFilter all() {
        return new ResourceFilter(null, null, null, null);
    }
}
