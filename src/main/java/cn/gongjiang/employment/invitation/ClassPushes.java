package cn.gongjiang.employment.invitation;

import cn.gongjiang.core.Numbering;
import cn.gongjiang.employment.push.JobAnswer;
import cn.gongjiang.employment.push.Recipients;
import cn.gongjiang.employment.push.UnsuitableReason;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All pushes of classes, and what people said. Rows are only added. */
@Repository
class ClassPushes {
    private static final String FACTS = """
            select j.no, %s,
                (select max(p.pushed_on) from employment.class_push p
                    join employment.class_decision o on o.no = p.class
                    join employment.class_decision d on d.no = :class and d.occupation = o.occupation and d.level = o.level
                    where p.jobseeker = j.no) as last,
                said.reason, said.words
            from employment.jobseeker j
            left join employment.standing_class_answer said on said.jobseeker = j.no and said.class = :class
            %s
            where j.no = any(:jobseekers) and j.ended_on is null
            """.formatted(Recipients.STANDING, Recipients.WEEK);

    private final JdbcClient jdbc;
    private final Numbering numbering;

    ClassPushes(JdbcClient jdbc, Numbering numbering) {
        this.jdbc = jdbc;
        this.numbering = numbering;
    }

    /** By jobseeker; who is registered no more is missing. */
    Map<String, ClassPushFacts> facts(Collection<String> jobseekers, String decided, LocalDate today) {
        return jdbc
                .sql(FACTS)
                .param("jobseekers", jobseekers.toArray(String[]::new))
                .param("class", decided)
                .param("weekAgo", today.minusDays(7))
                .query((row, n) -> facts(row))
                .list()
                .stream()
                .collect(Collectors.toMap(ClassPushFacts::jobseeker, Function.identity()));
    }

    private static ClassPushFacts facts(ResultSet row) throws SQLException {
        return new ClassPushFacts(
                row.getString("no"),
                row.getBoolean("settled"),
                row.getBoolean("objecting"),
                row.getObject("last", LocalDate.class),
                Recipients.refusal(row),
                row.getInt("pushes"),
                row.getObject("oldest", LocalDate.class));
    }

    /** A push to be written: whom, and how well the class fits. */
    record NewPush(String jobseeker, BigDecimal score) {}

    /** A push that was written, with the number of the person in the register. */
    record Written(String no, long person) {}

    List<Written> add(List<NewPush> pushes, String decided, LocalDate on, String by) {
        return jdbc.sql("""
                        with told as (
                            insert into employment.class_push (no, jobseeker, class, score, pushed_on, recorded_by)
                            select t.no, t.jobseeker, :class, t.score, :on, :by
                            from unnest(:numbers, :jobseekers, :scores) as t (no, jobseeker, score)
                            returning no, jobseeker)
                        select told.no, j.person from told join employment.jobseeker j on j.no = told.jobseeker order by told.no
                        """)
                .param("numbers", numbering.next("TB", pushes.size()).toArray(String[]::new))
                .param("jobseekers", pushes.stream().map(NewPush::jobseeker).toArray(String[]::new))
                .param("scores", pushes.stream().map(NewPush::score).toArray(BigDecimal[]::new))
                .param("class", decided)
                .param("on", on)
                .param("by", by)
                .query((row, n) -> new Written(row.getString("no"), row.getLong("person")))
                .list();
    }

    void say(
            String jobseeker,
            String decided,
            JobAnswer answer,
            @Nullable UnsuitableReason reason,
            @Nullable String words) {
        jdbc.sql("""
                        insert into employment.class_answer (jobseeker, class, answer, reason, words)
                        values (:jobseeker, :class, :answer, :reason, :words)
                        """)
                .param("jobseeker", jobseeker)
                .param("class", decided)
                .param("answer", answer.name())
                .param("reason", reason == null ? null : reason.name())
                .param("words", words)
                .update();
    }
}
