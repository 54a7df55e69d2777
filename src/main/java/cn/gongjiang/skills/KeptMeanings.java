package cn.gongjiang.skills;

import cn.gongjiang.text.Meaning;
import cn.gongjiang.text.Meanings;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Meanings that were read once and are at hand: those shipped with the product, those of imported names, kept in the database,
 * and the last ones that were asked for. The sentence model is loaded when a text comes that is none of these.
 */
@Repository
class KeptMeanings {
    private final JdbcClient jdbc;
    private final Meanings model;
    private final Map<Long, Meaning> kept = new ConcurrentHashMap<>(Shipped.meanings());
    private final LastAsked<Meaning> asked = new LastAsked<>();

    KeptMeanings(JdbcClient jdbc, Meanings model) {
        this.jdbc = jdbc;
        this.model = model;
    }

    private record Row(long text, Meaning meaning) {}

    Optional<Meaning> kept(String text) {
        return Optional.ofNullable(kept.get(Shipped.key(text)));
    }

    Meaning of(String text) {
        return asked.answer(text, asks -> kept(asks).orElseGet(() -> model.of(asks)));
    }

    /** Reads what those texts mean that are not kept yet, and keeps it. */
    void keep(Collection<String> texts) {
        Map<Long, Meaning> missing = texts.stream()
                .filter(text -> kept(text).isEmpty())
                .collect(Collectors.toMap(Shipped::key, model::of, (one, same) -> one));
        jdbc.sql("""
                        insert into skills.meaning (text, direction)
                        select text, direction from unnest(:texts::bigint[], :directions::bytea[]) as row (text, direction)
                        on conflict (text) do nothing
                        """)
                .param("texts", missing.keySet().toArray(Long[]::new))
                .param("directions", missing.values().stream().map(Meaning::bytes).toArray(byte[][]::new))
                .update();
        kept.putAll(missing);
    }

    /** Reads what this and other nodes have kept. */
    void read() {
        List<Row> rows = jdbc.sql("select text, direction from skills.meaning")
                .query((row, n) -> new Row(row.getLong("text"), Meaning.of(row.getBytes("direction"))))
                .list();
        rows.forEach(row -> kept.put(row.text, row.meaning));
    }
}
