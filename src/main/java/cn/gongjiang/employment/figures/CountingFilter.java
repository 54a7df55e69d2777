package cn.gongjiang.employment.figures;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whom a figure counted: at which date, in which division, and of the trained only those placed (or not). */
public record CountingFilter(
        @Nullable LocalDate asOf,
        @Nullable String division,
        @Nullable Boolean placed) {}
