package cn.gongjiang.rules;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Which rules: an area, words in name, meaning or value, checked or not. */
public record RuleFilter(
        @Nullable @Size(max = 60, message = "最多 60 个字") String area,
        @Nullable @Size(max = 60, message = "最多 60 个字") String q,
        @Nullable Checking checked) {
    /** Whether somebody has checked where a value comes from. */
    public enum Checking {
        DONE("已核实"),
        OPEN("待核实");

        private final String word;

        Checking(String word) {
            this.word = word;
        }

        /** The word, so that forms and pages speak alike. */
        @Override
        public String toString() {
            return word;
        }
    }

    boolean holds(RuleItem item) {
        return (area == null || item.area().equals(area))
                && (q == null || item.says(q))
                && (checked == null || item.isVerified() == (checked == Checking.DONE));
    }
}
