package cn.gongjiang.exchange;

import java.util.List;

/** What a kind makes of one row: what it means for the register, and what must be said about it. An error refuses it. */
public record Judgement(Fate fate, List<Finding> findings) {
    /** What confirming does with the row: written as new, or there already and left alone, or there with other values. */
    public enum Fate {
        NEW,
        UNCHANGED,
        CHANGED
    }

    public Judgement {
        findings = List.copyOf(findings);
    }

    public static Judgement of(Fate fate, Finding... findings) {
        return new Judgement(fate, List.of(findings));
    }

    public boolean refused() {
        return findings.stream().anyMatch(finding -> finding.severity() == Finding.Severity.ERROR);
    }
}
