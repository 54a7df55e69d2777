package cn.gongjiang.employment.figures;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whom a figure counted: at which date, in which division, and only those placed or only the others (of the placed there are
 * no others).
 */
public record CountingFilter(
        @Nullable LocalDate asOf,
        @Nullable String division,
        @Nullable Boolean placed) {}
