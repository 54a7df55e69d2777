package cn.gongjiang.fuzz;

import cn.gongjiang.world.Operations.Input;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Values of every kind: what somebody would write, what nobody would, and numbers of records that are there. */
final class Nonsense {
    private static final List<String> PLAUSIBLE = List.of(
            "焊工",
            "王",
            "13857312345",
            "330424198505051234",
            "330424001",
            "6-18-02-04",
            "2026-11-01",
            "2026-11-20T08:00:00Z",
            "海盐测试紧固件有限公司",
            "5000",
            "true",
            "PHONE");
    private static final List<String> HOSTILE = List.of(
            "",
            " ",
            "\u3000",
            "\0",
            "\uFFFF",
            "\uD800",
            "𠮷🧑‍🏭",
            "\u202Egnp",
            "a\r\nSet-Cookie: x=y",
            "null",
            "-1",
            "0",
            "1e400",
            "NaN",
            "9223372036854775808",
            "-2147483649",
            "99999999999999999999999999",
            "2026-02-30",
            "-999999999-01-01",
            "+999999999-12-31",
            "0000-00-00",
            "' or 1=1 --",
            "%25%00%",
            "_%\\",
            "<script>alert(1)</script>",
            "${7*7}#{7*7}",
            "../../../../etc/passwd",
            "=1+1",
            "[]",
            "{\"a\":1}",
            "RY-0",
            "RY-99999999999999999999",
            "一".repeat(300),
            "x".repeat(3_000));
    private static final int LARGE = 40_000;
    private static final List<Integer> SOBRIETIES = List.of(2, 8, 40);

    private final RandomGenerator random;
    private final Map<String, List<String>> known;
    private int sobriety = SOBRIETIES.getFirst();

    /** @param known numbers of records that are there, by the list they are in */
    Nonsense(RandomGenerator random, Map<String, List<String>> known) {
        this.random = random;
        this.known = known;
    }

    /** Draws anew how much of what follows is nonsense: much of it, or one value among many that make sense. */
    void begin() {
        sobriety = oneOf(SOBRIETIES);
    }

    boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    String text(Input input) {
        if (oneIn(sobriety)) {
            return oneOf(HOSTILE);
        }
        JsonNode schema = input.schema();
        List<String> choices =
                schema.path("enum").valueStream().map(JsonNode::asString).toList();
        if (!choices.isEmpty()) {
            return oneOf(choices);
        }
        return switch (schema.path("type").asString("string")) {
            case "integer" -> Integer.toString(random.nextInt(1, 60));
            case "number" -> Integer.toString(random.nextInt(2_000, 20_000));
            case "boolean" -> Boolean.toString(random.nextBoolean());
            default -> "date".equals(schema.path("format").asString("")) ? day() : word(input.name());
        };
    }

    private String word(String name) {
        return switch (name) {
            case "kept", "gone", "one", "other", "person", "guardian" -> no("people");
            case "jobseeker" -> no("jobseekers");
            case "vacancy" -> no("vacancies");
            case "enterprise" -> no("enterprises");
            case "ofUnion" -> no("unions");
            case "division" -> "330424001";
            case "name", "reason", "note" -> "测试" + random.nextInt(1_000);
            default -> oneOf(PLAUSIBLE);
        };
    }

    /** The number of a record in this list, most often of one that is there. */
    String no(String list) {
        List<String> numbers = known.getOrDefault(list, PLAUSIBLE);
        return numbers.isEmpty() || oneIn(sobriety) ? oneOf(HOSTILE) : oneOf(numbers);
    }

    /** What a field of a JSON object may hold by mistake or malice. */
    @Nullable
    Object json(Input input) {
        if (!oneIn(sobriety)) {
            return text(input);
        }
        return switch (random.nextInt(6)) {
            case 0 -> null;
            case 1 -> random.nextLong();
            case 2 -> random.nextDouble() * 1e300;
            case 3 -> random.nextBoolean();
            case 4 -> List.of(text(input), random.nextInt());
            default -> Map.of(oneOf(HOSTILE), List.of(Map.of()));
        };
    }

    /** The same text with one place changed, as a broken line would. */
    String broken(String text) {
        StringBuilder broken = new StringBuilder(text);
        int at = random.nextInt(broken.length() + 1);
        switch (random.nextInt(4)) {
            case 0 -> broken.setLength(at);
            case 1 -> broken.insert(at, (char) random.nextInt(0x20, 0x250));
            case 2 -> broken.insert(at, text);
            default -> broken.insert(at, "[".repeat(LARGE));
        }
        return broken.toString();
    }

    /** Nearly all of what an operation asks for. */
    List<Input> some(List<Input> inputs) {
        return inputs.stream().filter(_ -> !oneIn(2 * sobriety)).toList();
    }

    /** One or two of what an operation may be asked by. */
    List<Input> few(List<Input> inputs) {
        return inputs.stream().filter(_ -> oneIn(5)).toList();
    }

    private String day() {
        return LocalDate.of(2026, 11, 25).plusDays(random.nextInt(-800, 400)).toString();
    }
}
