package cn.gongjiang.employment.push;

import cn.gongjiang.core.Numbering;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All pushes. Rows are only added. */
@Repository
class Pushes {
    private static final String FACTS = """
            select j.no, %s,
                exists (select 1 from employment.referral r
                    where r.jobseeker = j.no and r.vacancy = :vacancy) as referred,
                (select max(p.pushed_on) from employment.push p
                    where p.jobseeker = j.no and p.vacancy = :vacancy) as last,
                said.reason, said.words,
                (select s.reason from employment.set_aside s
                    where s.jobseeker = j.no and s.vacancy = :vacancy order by s.id desc limit 1) as set_aside
            from employment.jobseeker j
            left join lateral (select a.reason, a.words from employment.job_answer a
                where a.jobseeker = j.no and a.vacancy = :vacancy order by a.id desc limit 1) said on true
            %s
            where j.no = any(:jobseekers) and j.ended_on is null
            """.formatted(Recipients.STANDING, Recipients.WEEK);

    private final JdbcClient jdbc;
    private final Numbering numbering;

    Pushes(JdbcClient jdbc, Numbering numbering) {
        this.jdbc = jdbc;
        this.numbering = numbering;
    }

    /** By jobseeker; who is registered no more is missing. */
    Map<String, PushFacts> facts(Collection<String> jobseekers, String vacancy, LocalDate today) {
        return jdbc
                .sql(FACTS)
                .param("jobseekers", jobseekers.toArray(String[]::new))
                .param("vacancy", vacancy)
                .param("weekAgo", today.minusDays(7))
                .query((row, n) -> new PushFacts(
                        row.getString("no"),
                        row.getBoolean("settled"),
                        row.getBoolean("objecting"),
                        row.getBoolean("referred"),
                        row.getObject("last", LocalDate.class),
                        Recipients.refusal(row),
                        row.getString("set_aside"),
                        row.getInt("pushes"),
                        row.getObject("oldest", LocalDate.class)))
                .list()
                .stream()
                .collect(Collectors.toMap(PushFacts::jobseeker, Function.identity()));
    }

    /** A push to be written: whom, which vacancy, and how well it fits. */
    record NewPush(String jobseeker, String vacancy, BigDecimal score) {}

    /** A push that was written, with the number of the person in the register. */
    record Written(String no, long person) {}

    List<Written> add(List<NewPush> pushes, LocalDate on, String by) {
        List<String> numbers = numbering.next("TS", pushes.size());
        return jdbc.sql("""
                        with told as (
                            insert into employment.push (no, jobseeker, vacancy, score, pushed_on, recorded_by)
                            select t.no, t.jobseeker, t.vacancy, t.score, :on, :by
                            from unnest(:numbers, :jobseekers, :vacancies, :scores) as t (no, jobseeker, vacancy, score)
                            returning no, jobseeker)
                        select told.no, j.person from told join employment.jobseeker j on j.no = told.jobseeker order by told.no
                        """)
                .param("numbers", numbers.toArray(String[]::new))
                .param("jobseekers", pushes.stream().map(NewPush::jobseeker).toArray(String[]::new))
                .param("vacancies", pushes.stream().map(NewPush::vacancy).toArray(String[]::new))
                .param("scores", pushes.stream().map(NewPush::score).toArray(BigDecimal[]::new))
                .param("on", on)
                .param("by", by)
                .query((row, n) -> new Written(row.getString("no"), row.getLong("person")))
                .list();
    }
}
