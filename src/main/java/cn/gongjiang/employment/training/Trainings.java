package cn.gongjiang.employment.training;

import cn.gongjiang.core.Numbering;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All completed trainings. What turned out wrong is withdrawn by a row of its own. */
@Repository
class Trainings {
    private final JdbcClient jdbc;
    private final Numbering numbering;

    Trainings(JdbcClient jdbc, Numbering numbering) {
        this.jdbc = jdbc;
        this.numbering = numbering;
    }

    /** Whether this person already has a training that overlaps these days; belongs to the caller's transaction. */
    boolean overlaps(String jobseeker, TrainingForm form) {
        return jdbc.sql("""
                        select exists (select 1 from employment.training t
                        join employment.jobseeker j on t.person = any(registry.records_of(j.person))
                        where j.no = :jobseeker and t.words = :words and t.starts_on <= :to and t.ends_on >= :from
                          and not exists (select 1 from employment.training_withdrawal w where w.training = t.no))
                        """)
                .param("jobseeker", jobseeker)
                .param("words", form.occupation())
                .param("from", form.from())
                .param("to", form.to())
                .query(Boolean.class)
                .single();
    }

    /** Two people recording for one jobseeker at once wait for each other; tells when the jobseeker was born. */
    LocalDate lock(String jobseeker) {
        return jdbc.sql("""
                        select p.born from employment.jobseeker j join registry.person p on p.id = j.person
                        where j.no = :no for update of j
                        """).param("no", jobseeker).query(LocalDate.class).single();
    }

    /** False when it was withdrawn before. */
    boolean withdraw(String no, String reason, String by) {
        return jdbc.sql("""
                        insert into employment.training_withdrawal (training, reason, recorded_by)
                        values (:no, :reason, :by) on conflict do nothing
                        """)
                        .param("no", no)
                        .param("reason", reason)
                        .param("by", by)
                        .update()
                == 1;
    }

    String add(String jobseeker, TrainingForm form, @Nullable String occupation, int attended, String by) {
        TrainingKind kind = form.kind() == null ? TrainingKind.FIRST : form.kind();
        return jdbc.sql("""
                        insert into employment.training (no, person, occupation, words, kind, starts_on, ends_on, hours,
                            hours_attended, recorded_by)
                        select :no, j.person, :occupation, :words, :kind, :from, :to, :hours, :attended, :by
                        from employment.jobseeker j where j.no = :jobseeker
                        returning no
                        """)
                .param("no", numbering.next("PX"))
                .param("occupation", occupation)
                .param("words", form.occupation())
                .param("kind", kind.name())
                .param("from", form.from())
                .param("to", form.to())
                .param("hours", form.hours())
                .param("attended", attended)
                .param("by", by)
                .param("jobseeker", jobseeker)
                .query(String.class)
                .single();
    }
}
