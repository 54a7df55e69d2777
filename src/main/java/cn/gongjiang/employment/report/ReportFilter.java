package cn.gongjiang.employment.report;

import org.jspecify.annotations.Nullable;

/**
 * Which reports are asked for.
 *
 * @param open only those that wait, or only those that do not
 */
public record ReportFilter(@Nullable Boolean open) {}
