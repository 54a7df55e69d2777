package cn.gongjiang.employment.demo;

import cn.gongjiang.core.Numbering;
import cn.gongjiang.employment.referral.Evidence;
import cn.gongjiang.employment.referral.OutcomeResult;
import cn.gongjiang.employment.vacancy.VacancyListing;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes what happened in the past with the moment when it was recorded, as nobody but the demo county may. */
@Repository
class PastRows {
    static final String BY = "演示县";

    private final JdbcClient jdbc;
    private final Numbering numbering;

    PastRows(JdbcClient jdbc, Numbering numbering) {
        this.jdbc = jdbc;
        this.numbering = numbering;
    }

    void training(
            long person,
            String words,
            @Nullable String occupation,
            LocalDate from,
            LocalDate to,
            int hours,
            int attended,
            Instant at) {
        jdbc.sql("""
                        insert into employment.training (no, person, occupation, words, kind, starts_on, ends_on, hours,
                            hours_attended, recorded_at, recorded_by)
                        values (:no, :person, :occupation, :words, 'FIRST', :from, :to, :hours, :attended, :at, :by)
                        """)
                .param("no", number("PX", to))
                .param("person", person)
                .param("occupation", occupation)
                .param("words", words)
                .param("from", from)
                .param("to", to)
                .param("hours", hours)
                .param("attended", attended)
                .param("at", Timestamp.from(at))
                .param("by", BY)
                .update();
    }

    String referral(String jobseeker, String vacancy, @Nullable BigDecimal score, LocalDate on, Instant at) {
        String no = number("TJ", on);
        jdbc.sql("""
                        insert into employment.referral (no, jobseeker, vacancy, score, recorded_at, recorded_by)
                        values (:no, :jobseeker, :vacancy, :score, :at, :by)
                        """)
                .param("no", no)
                .param("jobseeker", jobseeker)
                .param("vacancy", vacancy)
                .param("score", score)
                .param("at", Timestamp.from(at))
                .param("by", BY)
                .update();
        return no;
    }

    void interview(String referral, LocalDate heldOn, String place, Instant at) {
        jdbc.sql("""
                        insert into employment.interview (referral, held_on, place, recorded_at, recorded_by)
                        values (:referral, :heldOn, :place, :at, :by)
                        """)
                .param("referral", referral)
                .param("heldOn", heldOn)
                .param("place", place)
                .param("at", Timestamp.from(at))
                .param("by", BY)
                .update();
    }

    void outcome(String referral, OutcomeResult result, @Nullable String reason, LocalDate on, Instant at) {
        jdbc.sql("""
                        insert into employment.outcome (referral, result, reason, decided_on, recorded_at, recorded_by)
                        values (:referral, :result, :reason, :on, :at, :by)
                        """)
                .param("referral", referral)
                .param("result", result.name())
                .param("reason", reason)
                .param("on", on)
                .param("at", Timestamp.from(at))
                .param("by", BY)
                .update();
    }

    /** Somebody who starts work at an enterprise, with or without a referral. */
    void placement(
            long person,
            @Nullable String referral,
            DemoVacancies.Posted vacancy,
            LocalDate on,
            Evidence evidence,
            Instant at) {
        jdbc.sql("""
                        insert into employment.placement (no, person, referral, enterprise, employer, words, starts_on,
                            evidence, evidence_note, recorded_at, recorded_by)
                        values (:no, :person, :referral, :enterprise, :employer, :words, :on, :evidence, :note, :at, :by)
                        """)
                .param("no", number("JY", on))
                .param("person", person)
                .param("referral", referral)
                .param("enterprise", vacancy.enterprise().id())
                .param("employer", vacancy.enterprise().name())
                .param("words", vacancy.trade().title())
                .param("on", on)
                .param("evidence", evidence.name())
                .param("note", "已核对原件")
                .param("at", Timestamp.from(at))
                .param("by", BY)
                .update();
    }

    /** Invented vacancies that are open and stay public no longer than until that day, or are hidden for want of a confirmation. */
    List<String> runningOut(LocalDate today, LocalDate until) {
        return jdbc.sql("""
                        select v.no from employment.vacancy v
                        where v.source = :by and v.standing = 'PUBLISHED' and v.shown_until < least(:until, v.closes_on)
                        """ + VacancyListing.OPEN + " order by v.no")
                .param("by", BY)
                .param("today", today)
                .param("until", until)
                .query(String.class)
                .list();
    }

    private String number(String series, LocalDate day) {
        return numbering.next(series, day.getYear(), 1).getFirst();
    }
}
