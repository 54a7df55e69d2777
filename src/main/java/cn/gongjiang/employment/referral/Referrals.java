package cn.gongjiang.employment.referral;

import cn.gongjiang.core.Numbering;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All referrals and what came of them. Rows are only added, never changed. */
@Repository
class Referrals {
    private final JdbcClient jdbc;
    private final Numbering numbering;

    Referrals(JdbcClient jdbc, Numbering numbering) {
        this.jdbc = jdbc;
        this.numbering = numbering;
    }

    /** The new referral's number, or empty text when this person was already referred to this vacancy. */
    String add(ReferralForm form, @Nullable BigDecimal score, String by) {
        return jdbc.sql("""
                        insert into employment.referral (no, jobseeker, vacancy, score, note, recorded_by)
                        values (:no, :jobseeker, :vacancy, :score, :note, :by)
                        on conflict (jobseeker, vacancy) do nothing
                        returning no
                        """)
                .param("no", numbering.next("TJ"))
                .param("jobseeker", form.jobseeker())
                .param("vacancy", form.vacancy())
                .param("score", score)
                .param("note", form.note())
                .param("by", by)
                .query(String.class)
                .optional()
                .orElse("");
    }

    /** Whose registration it is. */
    long person(String jobseeker) {
        return jdbc.sql("select person from employment.jobseeker where no = :no")
                .param("no", jobseeker)
                .query(Long.class)
                .single();
    }

    /** Two people writing to one referral at once wait for each other; belongs to the caller's transaction. */
    void lock(String no) {
        jdbc.sql("select no from employment.referral where no = :no for update")
                .param("no", no)
                .query(String.class)
                .list();
    }

    /** Two people placing somebody, or filling the last post, at once wait for each other. */
    void lockPersonAndVacancy(String referral) {
        jdbc.sql("""
                        select j.no from employment.referral r
                        join employment.jobseeker j on j.no = r.jobseeker
                        join employment.vacancy v on v.no = r.vacancy
                        where r.no = :no for update of j, v
                        """).param("no", referral).query(String.class).list();
    }

    void addInterview(String referral, InterviewForm form, String by) {
        jdbc.sql("""
                        insert into employment.interview (referral, held_on, place, recorded_by)
                        values (:referral, :heldOn, :place, :by)
                        """)
                .param("referral", referral)
                .param("heldOn", form.heldOn())
                .param("place", form.place())
                .param("by", by)
                .update();
    }

    void addOutcome(String referral, OutcomeForm form, String by) {
        jdbc.sql("""
                        insert into employment.outcome (referral, result, reason, decided_on, recorded_by)
                        values (:referral, :result, :reason, :decidedOn, :by)
                        """)
                .param("referral", referral)
                .param("result", form.result().name())
                .param("reason", form.reason())
                .param("decidedOn", form.decidedOn())
                .param("by", by)
                .update();
    }
}
