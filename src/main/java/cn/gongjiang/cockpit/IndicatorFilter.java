package cn.gongjiang.cockpit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** At which date (today unless said), compared with which, and where (the viewer's whole area unless said). */
public record IndicatorFilter(
        @Nullable LocalDate asOf,
        @Nullable LocalDate since,
        @Nullable String division) {}
