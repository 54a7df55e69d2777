package cn.gongjiang.rules;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What every form for a new row of a rule asks, whatever the rule is about. */
public interface RuleForm {
    LocalDate effectiveFrom();

    String source();

    boolean verified();

    /** Why it is changed; stands in the history and in the audit log. */
    String why();

    /** How many rows there were when the form was opened; null where nobody counted. */
    @Nullable
    Integer seen();
}
