package cn.gongjiang.identity;

import cn.gongjiang.world.Caller;
import cn.gongjiang.world.FreshNumbers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Somebody whose name and numbers nobody else has, and how these would look wherever they were written. */
record Planted(String name, String number, String phone, String bankAccount, String address) {
    static Planted fresh() {
        int random = ThreadLocalRandom.current().nextInt(1_000_000);
        return new Planted(
                "欧阳" + rare(random) + rare(random / 1000),
                FreshNumbers.person(),
                "19911%06d".formatted(random),
                "622202120400%06d7".formatted(random),
                "植名弄 %d 号".formatted(random));
    }

    /** One of a thousand characters that no text of ours has two of side by side. */
    private static String rare(int random) {
        return Character.toString(0x9000 + random % 1000);
    }

    List<String> values() {
        return List.of(name, number, phone, bankAccount, address);
    }

    /** Which of these stand in a text, also as an address or a program would write them. */
    List<String> in(String text) {
        return values().stream()
                .filter(value -> spellings(value).anyMatch(text::contains))
                .toList();
    }

    /** The same in a file, in the encodings that ledgers have. */
    List<String> in(byte[] content) {
        String bytes = new String(content, StandardCharsets.ISO_8859_1);
        return values().stream()
                .filter(value -> spellings(value)
                        .flatMap(spelling -> Stream.of(
                                        StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, Charset.forName("GB18030"))
                                .map(charset -> new String(spelling.getBytes(charset), StandardCharsets.ISO_8859_1)))
                        .anyMatch(bytes::contains))
                .toList();
    }

    private static Stream<String> spellings(String value) {
        String encoded = Caller.encoded(value);
        String escaped = value.chars()
                .mapToObj(c -> c < 128 ? Character.toString(c) : "\\u%04x".formatted(c))
                .collect(Collectors.joining());
        return Stream.of(value, encoded, encoded.replace("+", "%20"), escaped);
    }
}
