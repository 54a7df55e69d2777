package cn.gongjiang.employment.posting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words that a vacancy must not say, or not before an official has read them; in force from a day on until the next of the same
 * code. In a word {@code #} stands for a number and {@code *} for up to six signs of one clause.
 *
 * @param ground what it is about, such as 性别
 * @param words any of these
 * @param unless where the word is part of one of these, it means something else: 男装
 * @param reason what whoever wrote it reads
 * @param source the law
 * @param exceptions where one of these is said too, the law may allow it, and an official decides
 * @param exceptionLaw which law that is
 */
record WordRule(
        String code,
        LocalDate effectiveFrom,
        Kind kind,
        String ground,
        List<String> words,
        List<String> unless,
        String reason,
        String source,
        List<String> exceptions,
        @Nullable String exceptionLaw) {
    /** What follows when the words are found. */
    enum Kind {
        BLOCK("不能公开"),
        REVIEW("先审核"),
        /** No longer in force. */
        OFF("停用");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** The word, so that forms and pages speak alike. */
        @Override
        public String toString() {
            return word;
        }
    }
}
