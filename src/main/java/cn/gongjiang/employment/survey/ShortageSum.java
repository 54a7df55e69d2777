package cn.gongjiang.employment.survey;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * How many people of one occupation are short in one street or town.
 *
 * @param occupation the code; null where the words were not recognised
 */
public record ShortageSum(
        @Nullable String occupation, String words, @Nullable String division, long headcount, long enterprises) {
    /** The part of an address that finds its rows. */
    public String query() {
        String what = occupation == null ? "words=" + encoded(words) : "occupation=" + occupation;
        return division == null ? what : what + "&division=" + encoded(division);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
