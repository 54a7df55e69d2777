package cn.gongjiang.employment.posting;

import jakarta.validation.constraints.NotNull;

/** Why an enterprise stops recruiting for a vacancy. */
public record ClosingForm(@NotNull Why why) {
    /** What it tells. */
    public enum Why {
        FILLED("已招满"),
        NOT_NEEDED("不招了");

        private final String word;

        Why(String word) {
            this.word = word;
        }

        /** The word, so that forms and pages speak alike. */
        @Override
        public String toString() {
            return word;
        }
    }
}
