package cn.gongjiang.employment.push;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people said to vacancies. Rows are only added; the last word counts. */
@Repository
class JobAnswers {
    private static final String LAST = """
            select distinct on (a.vacancy) a.vacancy, a.answer, a.reason, a.words,
                   (a.recorded_at at time zone 'Asia/Shanghai')::date as on_day
            from employment.job_answer a where a.jobseeker = :jobseeker
            """;

    private final JdbcClient jdbc;

    JobAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The last word of somebody to a vacancy. */
    record Said(
            String vacancy,
            JobAnswer answer,
            @Nullable UnsuitableReason reason,
            @Nullable String words,
            LocalDate on) {
        /** 想去, or 不合适：太远，要转两趟车. */
        String text() {
            return answer.sentence(reason, words);
        }
    }

    void add(
            String jobseeker,
            String vacancy,
            JobAnswer answer,
            @Nullable UnsuitableReason reason,
            @Nullable String words) {
        jdbc.sql("""
                        insert into employment.job_answer (jobseeker, vacancy, answer, reason, words)
                        values (:jobseeker, :vacancy, :answer, :reason, :words)
                        """)
                .param("jobseeker", jobseeker)
                .param("vacancy", vacancy)
                .param("answer", answer.name())
                .param("reason", reason == null ? null : reason.name())
                .param("words", words)
                .update();
    }

    /** The last words of a jobseeker, by vacancy. */
    Map<String, Said> of(String jobseeker) {
        return jdbc
                .sql(LAST + " order by a.vacancy, a.id desc")
                .param("jobseeker", jobseeker)
                .query((row, n) -> said(row))
                .list()
                .stream()
                .collect(Collectors.toMap(Said::vacancy, Function.identity()));
    }

    Optional<Said> of(String jobseeker, String vacancy) {
        return jdbc.sql(LAST + " and a.vacancy = :vacancy order by a.vacancy, a.id desc")
                .param("jobseeker", jobseeker)
                .param("vacancy", vacancy)
                .query((row, n) -> said(row))
                .optional();
    }

    private static Said said(ResultSet row) throws SQLException {
        String reason = row.getString("reason");
        return new Said(
                row.getString("vacancy"),
                JobAnswer.valueOf(row.getString("answer")),
                reason == null ? null : UnsuitableReason.valueOf(reason),
                row.getString("words"),
                row.getObject("on_day", LocalDate.class));
    }
}
