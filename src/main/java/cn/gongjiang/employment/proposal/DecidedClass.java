package cn.gongjiang.employment.proposal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an official made of a proposed class: adopted with seats, start and resource, or set aside with a reason.
 *
 * @param key occupation and level, as they stand in the address of the proposal
 * @param people how many it fitted on that day
 * @param headcount how many were short on that day
 */
public record DecidedClass(
        String no,
        String key,
        String survey,
        String occupation,
        String level,
        boolean adopted,
        @Nullable Integer seats,
        @Nullable LocalDate startsOn,
        @Nullable String resource,
        @Nullable String provider,
        int people,
        int headcount,
        @Nullable String reason,
        LocalDate on,
        String by,
        String state) {}
