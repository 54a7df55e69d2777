package cn.gongjiang.skills;

import cn.gongjiang.text.Meaning;
import cn.gongjiang.text.Meanings;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.util.function.SingletonSupplier;

/**
 * Meanings that were read once and are at hand: those shipped with the product, those of imported names, kept in the database,
 * and the last ones that were asked for. The sentence model is loaded when a text comes that is none of these.
 */
@Repository
class KeptMeanings {
    private final JdbcClient jdbc;
    private final Meanings model;
    private final Supplier<Map<Long, Meaning>> kept =
            SingletonSupplier.of(() -> new ConcurrentHashMap<>(Shipped.meanings()));
    private final LastAsked<Optional<Meaning>> asked = new LastAsked<>();

    KeptMeanings(JdbcClient jdbc, Meanings model) {
        this.jdbc = jdbc;
        this.model = model;
    }

    private record Row(long text, Meaning meaning) {}

    Optional<Meaning> kept(String text) {
        return Optional.ofNullable(kept.get().get(Shipped.key(text)));
    }

    /** Nothing on a machine without a sentence model, unless it is kept. */
    Optional<Meaning> of(String text) {
        return asked.answer(text, asks -> kept(asks).or(() -> read(asks)));
    }

    private Optional<Meaning> read(String text) {
        return model.work() ? Optional.of(model.of(text)) : Optional.empty();
    }

    /** Reads what those texts mean that are not kept yet, and keeps it; false when nothing was read. */
    boolean keep(Collection<String> texts) {
        Map<Long, Meaning> missing = new HashMap<>();
        texts.stream().filter(text -> kept(text).isEmpty()).forEach(text -> read(text)
                .ifPresent(meaning -> missing.put(Shipped.key(text), meaning)));
        if (missing.isEmpty()) {
            return false;
        }
        jdbc.sql("""
                        insert into skills.meaning (text, direction)
                        select text, direction from unnest(:texts::bigint[], :directions::bytea[]) as row (text, direction)
                        on conflict (text) do nothing
                        """)
                .param("texts", missing.keySet().toArray(Long[]::new))
                .param(
                        "directions",
                        missing.values().stream().map(Meaning::bytes).toArray(byte[][]::new))
                .update();
        kept.get().putAll(missing);
        return true;
    }

    /** Reads what this and other nodes have kept. */
    void read() {
        List<Row> rows = jdbc.sql("select text, direction from skills.meaning")
                .query((row, n) -> new Row(row.getLong("text"), Meaning.of(row.getBytes("direction"))))
                .list();
        rows.forEach(row -> kept.get().put(row.text, row.meaning));
    }
}
