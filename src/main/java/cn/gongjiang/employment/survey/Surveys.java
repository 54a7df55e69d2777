package cn.gongjiang.employment.survey;

import cn.gongjiang.core.Numbering;
import cn.gongjiang.skills.SkillLevel;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rounds of the survey and what was answered; rows are only added. */
@Repository
class Surveys {
    private final JdbcClient jdbc;
    private final Numbering numbering;

    Surveys(JdbcClient jdbc, Numbering numbering) {
        this.jdbc = jdbc;
        this.numbering = numbering;
    }

    /** A line of an answer as it is kept. */
    record Shortage(
            @Nullable String occupation,
            String words,
            @Nullable SkillLevel level,
            int headcount,
            LocalDate neededBy,
            @Nullable BigDecimal payMin,
            @Nullable BigDecimal payMax,
            @Nullable String division,
            @Nullable String vacancy) {}

    String open(SurveyForm form, String by) {
        String no = numbering.next("DC");
        jdbc.sql("""
                        insert into employment.survey (no, title, opens_on, closes_on, recorded_by)
                        values (:no, :title, :opens, :closes, :by)
                        """)
                .param("no", no)
                .param("title", form.title())
                .param("opens", form.opensOn())
                .param("closes", form.closesOn())
                .param("by", by)
                .update();
        return no;
    }

    /** Whether a round lies in these days. */
    boolean overlaps(LocalDate from, LocalDate to) {
        return jdbc.sql("select exists (select 1 from employment.survey where opens_on <= :to and closes_on >= :from)")
                .param("from", from)
                .param("to", to)
                .query(Boolean.class)
                .single();
    }

    /** An answer by its number and day. */
    record Answered(long id, LocalDate on) {}

    /** The last answer of an enterprise in a round. */
    Optional<Answered> answered(String survey, long enterprise) {
        return jdbc.sql("""
                        select id, (recorded_at at time zone 'Asia/Shanghai')::date as day from employment.survey_answer
                        where survey = :survey and enterprise = any(registry.enterprises_of(:enterprise))
                        order by id desc limit 1
                        """)
                .param("survey", survey)
                .param("enterprise", enterprise)
                .query((row, n) -> new Answered(row.getLong("id"), row.getObject("day", LocalDate.class)))
                .optional();
    }

    /** Those who answer for one enterprise at once wait for each other. */
    void oneAtATime(String survey, long enterprise) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('employment.survey.' || :survey || :enterprise, 0))")
                .param("survey", survey)
                .param("enterprise", enterprise)
                .query((row, n) -> n)
                .list();
    }

    void answer(String survey, long enterprise, List<Shortage> lines, String by) {
        long answer = jdbc.sql("""
                        insert into employment.survey_answer (survey, enterprise, recorded_by)
                        values (:survey, :enterprise, :by) returning id
                        """)
                .param("survey", survey)
                .param("enterprise", enterprise)
                .param("by", by)
                .query(Long.class)
                .single();
        for (int i = 0; i < lines.size(); i++) {
            add(answer, i, lines.get(i));
        }
    }

    private void add(long answer, int line, Shortage shortage) {
        SkillLevel level = shortage.level();
        jdbc.sql("""
                        insert into employment.shortage (answer, line, occupation, occupation_words, level, headcount, needed_by,
                            pay_min, pay_max, division, vacancy)
                        values (:answer, :line, :occupation, :words, :level, :headcount, :by, :payMin, :payMax, :division,
                            :vacancy)
                        """)
                .param("answer", answer)
                .param("line", line)
                .param("occupation", shortage.occupation())
                .param("words", shortage.words())
                .param("level", level == null ? null : level.name())
                .param("headcount", shortage.headcount())
                .param("by", shortage.neededBy())
                .param("payMin", shortage.payMin())
                .param("payMax", shortage.payMax())
                .param("division", shortage.division())
                .param("vacancy", shortage.vacancy())
                .update();
    }

    /** Remembers who is asked again: those who have not answered and were not asked again before. */
    List<Long> remind(String survey, String by) {
        return jdbc.sql("""
                        insert into employment.survey_reminder (survey, enterprise, recorded_by)
                        select :survey, e.id, :by from registry.enterprise e
                        where not exists (select 1 from registry.standing_merge m where m.enterprise_gone = e.id)
                          and not exists (select 1 from employment.standing_answer a
                              where a.survey = :survey and a.enterprise = e.id)
                        on conflict do nothing
                        returning enterprise
                        """)
                .param("survey", survey)
                .param("by", by)
                .query(Long.class)
                .list();
    }
}
