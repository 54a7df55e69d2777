package cn.gongjiang.skills;

import cn.gongjiang.text.Meaning;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/**
 * What the product brings along: the occupations a county needs with their everyday names, words that name no trade or many,
 * and what all of these mean. Codes and names are those of the Classification of Occupations (2022); the full table is imported.
 */
final class Shipped {
    static final String MEANINGS = "meanings.bin";

    private Shipped() {}

    static List<Occupation> occupations() {
        return lines("occupations.csv")
                .skip(1)
                .map(line -> line.split(",", 3))
                .map(cells -> new Occupation(cells[0], cells[1], List.of(cells[2].split("｜")), true))
                .toList();
    }

    static JobWords jobWords() {
        return new JobWords(words("words-without-trade.txt"), words("words-of-many-trades.txt"));
    }

    /** What names no trade, such as 包吃包住, by itself or together with other words. */
    static List<String> wordsWithoutTrade() {
        return words("words-without-trade.txt").stream()
                .map(word -> word.replaceAll("[-=]", ""))
                .filter(word -> word.length() > 1)
                .distinct()
                .toList();
    }

    /** Every text whose meaning is shipped: the names of the occupations and the words that name no trade. */
    static List<String> texts() {
        Stream<String> names = occupations().stream().flatMap(occupation -> occupation.names().stream());
        return Stream.concat(names, wordsWithoutTrade().stream()).distinct().toList();
    }

    /** The meanings of all {@link #texts}, by the {@link #key} of each. */
    static Map<Long, Meaning> meanings() {
        try {
            ByteBuffer file = ByteBuffer.wrap(new ClassPathResource("occupations/" + MEANINGS).getContentAsByteArray());
            Map<Long, Meaning> meanings = new HashMap<>();
            while (file.hasRemaining()) {
                long key = file.getLong();
                byte[] direction = new byte[Meaning.SIZE];
                file.get(direction);
                meanings.put(key, Meaning.of(direction));
            }
            return meanings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A number for a text, by which its meaning is kept: the first eight bytes of its SHA-256. */
    static long key(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(hash).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing", e);
        }
    }

    private static List<String> words(String file) {
        return lines(file)
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    private static Stream<String> lines(String file) {
        try {
            return new ClassPathResource("occupations/" + file)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
