package cn.gongjiang.exchange;

import java.util.List;

/**
 * What a kind makes of one row: what it means for the register, and what must be said about it. An error refuses it.
 *
 * @param subject the public number of the record that is there already, such as {@code JS-2026-00417}; empty for a new one
 * @param changes what updating would write over; only where the fate is {@link Fate#CHANGED}
 */
public record Judgement(Fate fate, List<Finding> findings, String subject, List<Change> changes) {
    /** What confirming does with the row: written as new, or there already and left alone, or there with other values. */
    public enum Fate {
        NEW,
        UNCHANGED,
        CHANGED
    }

    public Judgement {
        findings = List.copyOf(findings);
        changes = List.copyOf(changes);
    }

    public Judgement(Fate fate, List<Finding> findings) {
        this(fate, findings, "", List.of());
    }

    public static Judgement of(Fate fate, Finding... findings) {
        return new Judgement(fate, List.of(findings));
    }

    public boolean refused() {
        return findings.stream().anyMatch(finding -> finding.severity() == Finding.Severity.ERROR);
    }
}
