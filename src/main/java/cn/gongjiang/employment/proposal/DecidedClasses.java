package cn.gongjiang.employment.proposal;

import cn.gongjiang.core.Numbering;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What officials decided; each proposal of a round is decided once. */
@Repository
class DecidedClasses {
    private final JdbcClient jdbc;
    private final Numbering numbering;

    DecidedClasses(JdbcClient jdbc, Numbering numbering) {
        this.jdbc = jdbc;
        this.numbering = numbering;
    }

    /** Its number; empty when a colleague decided meanwhile. */
    Optional<String> add(
            String survey, ProposedClass proposed, DecisionForm form, @Nullable String resource, String by) {
        boolean adopted = Boolean.TRUE.equals(form.adopted());
        ClassKey key = ClassKey.read(proposed.key()).orElseThrow();
        return jdbc.sql("""
                        insert into employment.class_decision (no, survey, occupation, level, adopted, course, seats, starts_on,
                            resource, people, headcount, reason, recorded_by)
                        values (:no, :survey, :occupation, :level, :adopted, :course, :seats, :starts, :resource, :people,
                            :headcount, :reason, :by)
                        on conflict (survey, occupation, level) do nothing returning no
                        """)
                .param("no", numbering.next("NB"))
                .param("survey", survey)
                .param("occupation", key.occupation())
                .param("level", key.level().name())
                .param("adopted", adopted)
                .param("course", proposed.course())
                .param("seats", adopted ? form.seats() : null)
                .param("starts", adopted ? form.startsOn() : null)
                .param("resource", resource)
                .param("people", proposed.people())
                .param("headcount", proposed.headcount())
                .param("reason", form.reason())
                .param("by", by)
                .query(String.class)
                .optional();
    }
}
