package cn.gongjiang.registry.job;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Somebody's work at an enterprise; without an end it goes on. */
public record JobItem(
        long id,
        String enterprise,
        @Nullable String creditCode,
        @Nullable String title,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        String recordedBy) {}
