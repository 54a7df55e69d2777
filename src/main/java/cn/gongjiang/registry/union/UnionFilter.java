package cn.gongjiang.registry.union;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Which unions: part of the name, a level, a division, those directly under one (by number). */
public record UnionFilter(
        @Nullable @Size(max = 60, message = "最多 60 个字") String q,
        @Nullable UnionLevel level,
        @Nullable String division,
        @Nullable @Size(max = 20, message = "最多 20 个字") String parent) {
    static UnionFilter under(String no) {
        return new UnionFilter(null, null, null, no);
    }
}
