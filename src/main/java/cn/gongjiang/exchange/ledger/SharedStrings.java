package cn.gongjiang.exchange.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The texts of a workbook that cells refer to by number. */
final class SharedStrings {
    private static final int MOST_CHARACTERS = 40_000_000;
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private SharedStrings() {}

    static List<String> of(XlsxParts parts, String part) {
        List<String> strings = new ArrayList<>();
        long[] characters = {0};
        parts.read(part, xml -> {
            while (xml.next()) {
                if (xml.starts("si")) {
                    String text = text(xml, "si");
                    characters[0] += text.length() + 16L;
                    if (characters[0] > MOST_CHARACTERS) {
                        throw new UnreadableFile(UnreadableFile.TOO_BIG);
                    }
                    strings.add(text);
                }
            }
        });
        return strings;
    }

    /** The plain and rich text up to the end of the element, without the reading aids of Japanese workbooks. */
    static String text(Xml xml, String element) {
        StringBuilder text = new StringBuilder();
        boolean inText = false;
        boolean aid = false;
        while (xml.next() && !xml.ends(element)) {
            if (xml.starts("rPh") || xml.ends("rPh")) {
                aid = xml.starts("rPh");
            } else if (xml.starts("t") || xml.ends("t")) {
                inText = xml.starts("t");
            } else if (inText && !aid) {
                xml.textInto(text);
            }
        }
        return unescaped(text.toString());
    }

    /** Excel writes characters that XML cannot hold as _x000D_. */
    static String unescaped(String text) {
        return text.contains("_x")
                ? ESCAPED.matcher(text).replaceAll(m -> {
                    char character = (char) Integer.parseInt(m.group(1), 16);
                    return java.util.regex.Matcher.quoteReplacement(String.valueOf(character));
                })
                : text;
    }
}
