package cn.gongjiang.employment.posting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Looks for the words of one rule. */
final class WordScan {
    private static final String NUMBER = "[0-9零一二两三四五六七八九十百]{1,5}";
    private static final String GAP = "[^" + Wording.STOP + "]{0,6}?";

    private final WordRule rule;
    private final Optional<Pattern> words;
    private final Optional<Pattern> unless;
    private final Optional<Pattern> exceptions;

    WordScan(WordRule rule) {
        this.rule = rule;
        this.words = pattern(rule.words());
        this.unless = pattern(rule.unless());
        this.exceptions = pattern(rule.exceptions());
    }

    WordRule rule() {
        return rule;
    }

    /** The words found, each once, as they read without blanks and ornaments. */
    List<String> in(Wording wording) {
        List<Span> others = spans(unless, wording);
        return spans(words, wording).stream()
                .filter(span -> others.stream().noneMatch(span::touches))
                .map(Span::text)
                .distinct()
                .toList();
    }

    /** Whether something is said that may make it lawful. */
    boolean mayBeExcepted(Wording wording) {
        return !spans(exceptions, wording).isEmpty();
    }

    private static List<Span> spans(Optional<Pattern> pattern, Wording wording) {
        List<Span> spans = new ArrayList<>();
        pattern.map(words -> words.matcher(wording.clauses())).ifPresent(matcher -> {
            for (int from = 0; from <= wording.clauses().length() && matcher.find(from); from = matcher.start() + 1) {
                spans.add(span(matcher));
            }
        });
        return spans;
    }

    private static Span span(Matcher matcher) {
        return new Span(matcher.start(), matcher.end(), matcher.group());
    }

    private static Optional<Pattern> pattern(List<String> words) {
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(Pattern.compile(words.stream()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .map(word -> word.codePoints().mapToObj(WordScan::sign).collect(Collectors.joining()))
                        .collect(Collectors.joining("|"))));
    }

    private static String sign(int sign) {
        return switch (sign) {
            case '#' -> NUMBER;
            case '*' -> GAP;
            default -> Pattern.quote(Character.toString(sign));
        };
    }

    private record Span(int start, int end, String text) {
        boolean touches(Span other) {
            return start < other.end && other.start < end;
        }
    }
}
