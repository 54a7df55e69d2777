package cn.gongjiang.employment.posting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What wording is forbidden, by the day from which it is. Rows are only added: the last of a code is in force. */
@Repository
class WordRules {
    private final JdbcClient jdbc;

    WordRules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those in force on the day, also those switched off. */
    List<WordRule> on(LocalDate day) {
        return jdbc.sql("""
                        select distinct on (code) * from employment.word_rule where effective_from <= :day
                        order by code, effective_from desc
                        """).param("day", day).query((row, n) -> rule(row)).list();
    }

    /** In force from its day on; a second one of the same day takes the place of the first. */
    void add(WordRule rule, String by) {
        jdbc.sql("""
                        insert into employment.word_rule (code, effective_from, kind, ground, words, unless, reason, source,
                            exceptions, exception_law, recorded_by)
                        values (:code, :from, :kind, :ground, :words, :unless, :reason, :source, :exceptions, :law, :by)
                        on conflict (code, effective_from) do update set kind = excluded.kind, ground = excluded.ground,
                            words = excluded.words, unless = excluded.unless, reason = excluded.reason,
                            source = excluded.source, exceptions = excluded.exceptions,
                            exception_law = excluded.exception_law, recorded_by = excluded.recorded_by, recorded_at = now()
                        """)
                .param("code", rule.code())
                .param("from", rule.effectiveFrom())
                .param("kind", rule.kind().name())
                .param("ground", rule.ground())
                .param("words", rule.words().toArray(String[]::new))
                .param("unless", rule.unless().toArray(String[]::new))
                .param("reason", rule.reason())
                .param("source", rule.source())
                .param("exceptions", rule.exceptions().toArray(String[]::new))
                .param("law", rule.exceptionLaw())
                .param("by", by)
                .update();
    }

    private static WordRule rule(ResultSet row) throws SQLException {
        return new WordRule(
                row.getString("code"),
                row.getObject("effective_from", LocalDate.class),
                WordRule.Kind.valueOf(row.getString("kind")),
                row.getString("ground"),
                texts(row, "words"),
                texts(row, "unless"),
                row.getString("reason"),
                row.getString("source"),
                texts(row, "exceptions"),
                row.getString("exception_law"));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }
}
