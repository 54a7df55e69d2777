package cn.gongjiang.identity.audit;

import java.time.Instant;

/**
 * One line of the audit log. Nothing personal stands in it in clear.
 *
 * @param no counted from 1 without gaps
 * @param actor {@code account:12} or {@code client:abc}
 * @param by the actor's name today, for people to read; no part of what is proved
 * @param action what was done, such as {@code reveal}
 * @param subject the public number of the record, such as {@code JS-2026-00417}
 * @param detail which part of it, such as {@code PHONE}
 * @param reason why, in the actor's words
 */
public record AuditLine(
        long no, Instant at, String actor, String by, String action, String subject, String detail, String reason) {}
