package cn.gongjiang.employment.referral;

import cn.gongjiang.core.Numbering;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All placements. What turned out wrong is withdrawn by a row of its own. */
@Repository
class Placements {
    private static final String STANDS =
            "not exists (select 1 from employment.placement_withdrawal w where w.placement = l.no)";

    private final JdbcClient jdbc;
    private final Numbering numbering;

    Placements(JdbcClient jdbc, Numbering numbering) {
        this.jdbc = jdbc;
        this.numbering = numbering;
    }

    /** Places the referred person; that only one placement stands is the caller's to see to, under its lock. */
    void add(String referral, PlacementForm form, String by) {
        jdbc.sql("""
                        insert into employment.placement (no, person, referral, enterprise, employer, words, occupation,
                            starts_on, evidence, evidence_note, recorded_by)
                        select :no, j.person, r.no, e.id, e.name, v.title, v.occupation, :startsOn, :evidence, :note, :by
                        from employment.referral r
                        join employment.jobseeker j on j.no = r.jobseeker
                        join employment.vacancy v on v.no = r.vacancy
                        join registry.enterprise e on e.id = v.enterprise
                        where r.no = :referral
                        """)
                .param("no", numbering.next("JY"))
                .param("referral", referral)
                .param("startsOn", form.startsOn())
                .param("evidence", form.evidence().name())
                .param("note", form.evidenceNote())
                .param("by", by)
                .update();
    }

    /** The first day of a standing placement of the referred person since the registration. */
    Optional<LocalDate> standing(String jobseeker) {
        return jdbc.sql("""
                        select min(l.starts_on) from employment.placement l
                        join employment.jobseeker j
                          on l.person = any(registry.records_of(j.person)) and l.starts_on >= j.registered_on
                        where j.no = :jobseeker and
                        """ + STANDS)
                .param("jobseeker", jobseeker)
                .query(LocalDate.class)
                .optional();
    }

    /** The day the jobseeker registered. */
    LocalDate registeredOn(String jobseeker) {
        return jdbc.sql("select registered_on from employment.jobseeker where no = :no")
                .param("no", jobseeker)
                .query(LocalDate.class)
                .single();
    }

    void withdraw(String no, String reason, String by) {
        jdbc.sql("""
                        insert into employment.placement_withdrawal (placement, reason, recorded_by)
                        values (:no, :reason, :by) on conflict do nothing
                        """).param("no", no).param("reason", reason).param("by", by).update();
    }
}
