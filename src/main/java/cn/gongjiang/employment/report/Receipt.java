package cn.gongjiang.employment.report;

import cn.gongjiang.identity.RandomWord;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody has who reported without signing in: the number of the report, and a secret that the platform does not keep.
 * Written JB-2026-00001-abcdEFGH1234.
 */
record Receipt(String no, String secret) {
    private static final int BYTES = 9;
    private static final Pattern WRITTEN = Pattern.compile("(JB-\\d{4}-\\d{5,9})-([A-Za-z0-9_-]{12})");

    static String freshSecret() {
        return RandomWord.of(BYTES);
    }

    static Optional<Receipt> read(String text) {
        Matcher written = WRITTEN.matcher(text.strip());
        return written.matches() ? Optional.of(new Receipt(written.group(1), written.group(2))) : Optional.empty();
    }

    @Override
    public String toString() {
        return no + "-" + secret;
    }
}
