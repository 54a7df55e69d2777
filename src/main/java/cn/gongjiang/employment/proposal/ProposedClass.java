package cn.gongjiang.employment.proposal;

import cn.gongjiang.core.Decision;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A class that could be held: worked out, not decided.
 *
 * @param key its occupation and level, as addresses have it
 * @param headcount how many are short
 * @param people how many would fit and come
 * @param wished how many of them said to want it
 * @param vacancies how many open vacancies ask for this occupation
 * @param resource the number of the resource that could hold it
 * @param decided what an official made of it
 */
public record ProposedClass(
        String key,
        String occupation,
        String occupationCode,
        String level,
        int headcount,
        long enterprises,
        LocalDate neededBy,
        int people,
        long wished,
        long vacancies,
        int seats,
        String seatsWords,
        LocalDate startsBy,
        String startWords,
        @Nullable String course,
        @Nullable String resource,
        @Nullable String provider,
        Decision decision,
        @Nullable DecidedClass decided) {}
