package cn.gongjiang.employment.posting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
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

    /** Every row there is, the latest day of each code first. */
    List<WordRule.Recorded> all() {
        return jdbc.sql("select * from employment.word_rule order by code, effective_from desc")
                .query((row, n) -> recorded(row))
                .list();
    }

    /** Nobody else adds any until the end of the transaction; everybody reads on. */
    void lock() {
        jdbc.sql("lock table employment.word_rule in share row exclusive mode").update();
    }

    /** In force from its day on; the others stay as they are. There is none of its code and day yet. */
    void add(WordRule.Recorded added) {
        WordRule rule = added.rule();
        jdbc.sql("""
                        insert into employment.word_rule (code, effective_from, kind, ground, name, words, unless, reason, source,
                            exceptions, exception_law, verified, note, recorded_by, recorded_at)
                        values (:code, :from, :kind, :ground, :name, :words, :unless, :reason, :source, :exceptions, :law,
                            :verified, :note, :by, :at)
                        """)
                .param("code", rule.code())
                .param("from", rule.effectiveFrom())
                .param("kind", rule.kind().name())
                .param("ground", rule.ground())
                .param("name", rule.name())
                .param("words", rule.words().toArray(String[]::new))
                .param("unless", rule.unless().toArray(String[]::new))
                .param("reason", rule.reason())
                .param("source", rule.source())
                .param("exceptions", rule.exceptions().toArray(String[]::new))
                .param("law", rule.exceptionLaw())
                .param("verified", added.verified())
                .param("note", added.note())
                .param("by", added.by())
                .param("at", OffsetDateTime.ofInstant(added.at(), ZoneOffset.UTC))
                .update();
    }

    private static WordRule.Recorded recorded(ResultSet row) throws SQLException {
        return new WordRule.Recorded(
                rule(row),
                row.getBoolean("verified"),
                row.getString("note"),
                row.getString("recorded_by"),
                row.getTimestamp("recorded_at").toInstant());
    }

    private static WordRule rule(ResultSet row) throws SQLException {
        return new WordRule(
                row.getString("code"),
                row.getObject("effective_from", LocalDate.class),
                WordRule.Kind.valueOf(row.getString("kind")),
                row.getString("ground"),
                row.getString("name"),
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
