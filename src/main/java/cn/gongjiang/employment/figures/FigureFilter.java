package cn.gongjiang.employment.figures;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** At which date a figure counted, and in which division. */
record FigureFilter(@Nullable LocalDate asOf, @Nullable String division) {}
