package cn.gongjiang.employment.matching;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The certificates that the law demands, as dated rows an official can change. */
@Repository
class CertificateRules {
    private final JdbcClient jdbc;

    CertificateRules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those in force on the day. */
    List<CertificateRule> on(LocalDate day) {
        return jdbc.sql("""
                        select certificate, occupations, words, minimum_age, source from employment.certificate_rule
                        where effective_from <= :day and (effective_until is null or effective_until >= :day)
                        order by certificate
                        """)
                .param("day", day)
                .query((row, n) -> new CertificateRule(
                        row.getString("certificate"),
                        words(row, "occupations"),
                        words(row, "words"),
                        row.getInt("minimum_age"),
                        row.getString("source")))
                .list();
    }

    private static Set<String> words(ResultSet row, String column) throws SQLException {
        return Set.of((String[]) row.getArray(column).getArray());
    }
}
