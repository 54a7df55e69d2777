package cn.gongjiang.identity.audit;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which lines are asked for.
 *
 * @param action the act, as a word or as written
 * @param by part of the name of who acted
 * @param subject the record it was about, exactly
 */
public record AuditFilter(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String action,
        @Nullable @Size(max = 60) String by,
        @Nullable @Size(max = 60) String subject) {}
