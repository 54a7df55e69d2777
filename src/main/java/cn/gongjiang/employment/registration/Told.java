package cn.gongjiang.employment.registration;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody tells when they look for work, in their own words.
 *
 * @param division the name of the street or town they live in
 * @param wanted up to three jobs
 * @param payExpected the least monthly pay in yuan
 * @param areas names of the divisions they would work in; none: the whole county
 */
record Told(
        String division,
        @Nullable String education,
        @Nullable String former,
        @Nullable String level,
        String wanted,
        @Nullable BigDecimal payExpected,
        List<String> areas,
        List<String> shifts,
        @Nullable String reason) {}
