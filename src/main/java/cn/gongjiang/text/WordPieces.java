package cn.gongjiang.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Cuts a text in its {@link Normal} form into the pieces that the sentence model has learnt: each Chinese sign by itself, a Latin
 * word into the longest known beginnings. The first and the last piece mark the text's ends.
 */
final class WordPieces {
    private static final int MOST = 128;
    private static final String BEHIND = "##";

    private final Map<String, Long> known = new HashMap<>();
    private final long begin;
    private final long end;
    private final long unknown;

    /** Reads the file that comes with the model. */
    WordPieces(InputStream file) throws IOException {
        try (file) {
            JsonNode vocabulary =
                    JsonMapper.shared().readTree(file).get("model").get("vocab");
            vocabulary.forEachEntry((piece, number) -> known.put(piece, number.asLong()));
        }
        begin = known.getOrDefault("[CLS]", 0L);
        end = known.getOrDefault("[SEP]", 0L);
        unknown = known.getOrDefault("[UNK]", 0L);
    }

    long[] of(String text) {
        List<Long> pieces = new ArrayList<>();
        pieces.add(begin);
        String normal = Normal.of(text);
        int from = 0;
        while (from < normal.length() && pieces.size() < MOST - 1) {
            int to = endOfWord(normal, from);
            if (normal.charAt(from) != ' ') {
                cut(normal.substring(from, to), pieces);
            }
            from = to;
        }
        pieces.add(end);
        return pieces.stream().mapToLong(piece -> piece).toArray();
    }

    private static int endOfWord(String normal, int from) {
        int first = normal.codePointAt(from);
        int to = from + Character.charCount(first);
        while (isInner(first) && to < normal.length() && isInner(normal.codePointAt(to))) {
            to += Character.charCount(normal.codePointAt(to));
        }
        return to;
    }

    private static boolean isInner(int sign) {
        return sign != ' ' && !Character.isIdeographic(sign);
    }

    private void cut(String word, List<Long> pieces) {
        List<Long> parts = new ArrayList<>();
        int from = 0;
        while (from < word.length()) {
            int to = word.length();
            while (to > from && !known.containsKey(piece(word, from, to))) {
                to--;
            }
            if (to == from) {
                pieces.add(unknown);
                return;
            }
            parts.add(known.getOrDefault(piece(word, from, to), unknown));
            from = to;
        }
        pieces.addAll(parts);
    }

    private static String piece(String word, int from, int to) {
        return (from == 0 ? "" : BEHIND) + word.substring(from, to);
    }
}
