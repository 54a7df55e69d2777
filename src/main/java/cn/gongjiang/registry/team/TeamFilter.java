package cn.gongjiang.registry.team;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Which teams: those of one union (by number). */
public record TeamFilter(
        @Nullable @Size(max = 20, message = "最多 20 个字") String ofUnion) {}
