package cn.gongjiang.employment.posting;

import cn.gongjiang.rules.Dated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Words that a vacancy must not say, or not before an official has read them; in force from a day on until the next of the same
 * code. In a word {@code #} stands for a number and {@code *} for up to six signs of one clause.
 *
 * @param ground what it is about, such as 性别
 * @param name what it is called among those of its ground
 * @param words any of these
 * @param unless where the word is part of one of these, it means something else: 男装
 * @param reason what whoever wrote it reads
 * @param source the law
 * @param exceptions where one of these is said too, the law may allow it, and an official decides
 * @param exceptionLaw which law that is
 */
public record WordRule(
        String code,
        LocalDate effectiveFrom,
        Kind kind,
        String ground,
        String name,
        List<String> words,
        List<String> unless,
        String reason,
        String source,
        List<String> exceptions,
        @Nullable String exceptionLaw) {
    private static final int TOLD = 20;

    /** What follows, and from how many words. */
    String told() {
        return kind == Kind.OFF ? kind.toString() : kind + "，" + words.size() + " 个词";
    }

    /** What is different from an earlier row, in words; empty when nothing is. */
    String changesSince(@Nullable WordRule before) {
        if (before == null) {
            return "";
        }
        return Stream.of(
                        changed("名称", before.name, name),
                        changed("类别", before.ground, ground),
                        changed("提示", before.reason, reason),
                        changed("例外依据", text(before.exceptionLaw), text(exceptionLaw)),
                        changed("", before.words, words),
                        changed("不算的", before.unless, unless),
                        changed("例外", before.exceptions, exceptions))
                .filter(change -> !change.isEmpty())
                .collect(Collectors.joining("；"));
    }

    private static String changed(String what, String before, String now) {
        return before.equals(now) ? "" : what + "改成“" + now + "”";
    }

    private static String changed(String what, List<String> before, List<String> now) {
        return Stream.of(more(what + "加", now, before), more(what + "去掉", before, now))
                .filter(change -> !change.isEmpty())
                .collect(Collectors.joining("；"));
    }

    /** Words that stand here and not there. */
    private static String more(String what, List<String> here, List<String> there) {
        List<String> more =
                here.stream().filter(word -> !there.contains(word)).distinct().toList();
        String some = String.join("、", more.subList(0, Math.min(TOLD, more.size())));
        return more.isEmpty() ? "" : what + " " + some + (more.size() > TOLD ? " 等 " + more.size() + " 个" : "");
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** A rule with who wrote it down, when, why, and whether its source was checked. */
    record Recorded(WordRule rule, boolean verified, String note, String by, Instant at) implements Dated {
        @Override
        public LocalDate effectiveFrom() {
            return rule.effectiveFrom();
        }
    }

    /** What follows when the words are found. */
    public enum Kind {
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
