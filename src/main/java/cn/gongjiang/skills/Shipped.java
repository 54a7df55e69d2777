package cn.gongjiang.skills;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/**
 * What the product brings along: the occupations a county needs with their everyday names, and words that name no
 * trade or many. Codes and names are those of the Classification of Occupations (2022); the full table is imported.
 */
final class Shipped {
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
