package cn.gongjiang.identity.audit;

import java.time.LocalDateTime;

/** A line of the audit log in words. */
public record AuditItem(
        long no, LocalDateTime at, String by, String act, String subject, String detail, String reason) {}
