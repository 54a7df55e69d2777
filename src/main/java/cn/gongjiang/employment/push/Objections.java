package cn.gongjiang.employment.push;

import cn.gongjiang.employment.matching.Asides;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people and officials said against recommendations. */
@Repository
class Objections implements Asides {
    /** The official's word stands before the person's. */
    private static final String ROWS = """
            select * from (
                select distinct on (jobseeker, vacancy) jobseeker, vacancy, 'UNSUITABLE' as answer, null as kind, reason as words,
                       2 as place
                from employment.set_aside where %1$s = :no order by jobseeker, vacancy, id desc) s where s.words is not null
            union all
            select * from (
                select distinct on (jobseeker, vacancy) jobseeker, vacancy, answer, reason, words, 1
                from employment.job_answer where %1$s = :no order by jobseeker, vacancy, id desc) a
            where a.answer = 'UNSUITABLE'
            order by place
            """;

    private static final String OF_JOBSEEKER = ROWS.formatted("jobseeker");
    private static final String OF_VACANCY = ROWS.formatted("vacancy");

    private final JdbcClient jdbc;

    Objections(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, String> ofJobseeker(String no) {
        return said(OF_JOBSEEKER, no, "vacancy");
    }

    @Override
    public Map<String, String> ofVacancy(String no) {
        return said(OF_VACANCY, no, "jobseeker");
    }

    private Map<String, String> said(String sql, String no, String by) {
        Map<String, String> said = new HashMap<>();
        jdbc.sql(sql).param("no", no).query(row -> {
            said.put(row.getString(by), text(row));
        });
        return said;
    }

    private static String text(ResultSet row) throws SQLException {
        String kind = row.getString("kind");
        return kind == null
                ? "已搁置：" + row.getString("words")
                : "本人说" + JobAnswer.UNSUITABLE.sentence(UnsuitableReason.valueOf(kind), row.getString("words"));
    }
}
