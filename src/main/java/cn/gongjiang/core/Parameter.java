package cn.gongjiang.core;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One value that officials may change, valid for a division (the county's code, or a deeper one) from a day on. The value
 * is a number in the unit of its {@link ParameterKind}; {@code source} says where it comes from, {@code verified} whether that
 * source was checked, {@code note} why it was changed.
 */
public record Parameter(
        String code,
        String division,
        LocalDate effectiveFrom,
        BigDecimal value,
        String source,
        boolean verified,
        String note,
        String recordedBy,
        Instant recordedAt) {}
