package cn.gongjiang.skills;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.text.Meaning;
import cn.gongjiang.text.Meanings;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * The shipped meanings are those that the model gives for the shipped texts. After a change of the texts they are read again by this
 * test with {@code -Dmeanings.rewrite=true}: what is kept stays to the last bit, what is new takes some eight milliseconds a text.
 */
class ShippedMeaningsSpec {
    private static final Path FILE = Path.of("src/main/resources/occupations", Shipped.MEANINGS);
    /** Processors round differently; another text is far less like. */
    private static final double THE_SAME = 0.95;

    private static final int EVERY = 50;

    @Test
    void every_shipped_text_has_its_meaning_and_nothing_else_has() throws IOException {
        if (Boolean.getBoolean("meanings.rewrite")) {
            write(Shipped.meanings());
            return;
        }
        assertThat(Shipped.meanings().keySet()).isEqualTo(keys().keySet());
    }

    @Test
    void a_shipped_meaning_is_what_the_model_says() {
        Map<Long, Meaning> shipped = Shipped.meanings();
        List<String> texts = Shipped.texts();
        try (Meanings model = new Meanings()) {
            for (int i = 0; i < texts.size(); i += EVERY) {
                String text = texts.get(i);
                assertThat(model.of(text).likeness(Objects.requireNonNull(shipped.get(Shipped.key(text)))))
                        .as(text)
                        .isGreaterThan(THE_SAME);
            }
        }
    }

    /** Each text by its key, in the order of the file. */
    private static Map<Long, String> keys() {
        Map<Long, String> texts = new TreeMap<>();
        Shipped.texts().forEach(text -> texts.putIfAbsent(Shipped.key(text), text));
        return texts;
    }

    private static void write(Map<Long, Meaning> kept) throws IOException {
        try (Meanings model = new Meanings();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                DataOutputStream file = new DataOutputStream(bytes)) {
            for (Map.Entry<Long, String> text : keys().entrySet()) {
                Meaning meaning = kept.containsKey(text.getKey()) ? kept.get(text.getKey()) : model.of(text.getValue());
                file.writeLong(text.getKey());
                file.write(meaning.bytes());
            }
            Files.write(FILE, bytes.toByteArray());
        }
    }
}
