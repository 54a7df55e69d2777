package cn.gongjiang.skills;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Everyday words for a job, or an official code; all occupations where none are given. */
public record OccupationFilter(
        @Nullable @Size(max = 50, message = "最多 50 个字") String q) {}
