package cn.gongjiang.employment.resource;

import cn.gongjiang.skills.SkillLevel;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every training resource once: by provider, occupation, level and division. */
@Repository
class Resources {
    private final JdbcClient jdbc;

    Resources(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What makes two rows the same resource. */
    record Same(
            String provider,
            String words,
            @Nullable SkillLevel level,
            @Nullable String division) {}

    /** A resource to be written. */
    record Told(
            Same same,
            ResourceKind kind,
            @Nullable String occupation,
            int seats,
            @Nullable String place,
            @Nullable String contact,
            String source) {}

    /** One that is there, and what may be told otherwise. */
    record Known(
            String no,
            ResourceKind kind,
            int seats,
            @Nullable String place,
            @Nullable String contact) {}

    /** Those of these providers that are offered. */
    Map<Same, Known> of(Collection<String> providers) {
        Map<Same, Known> known = new HashMap<>();
        jdbc.sql("""
                        select * from employment.training_resource
                        where withdrawn_on is null and provider = any(:providers)
                        """).param("providers", providers.toArray(String[]::new)).query(row -> {
            String level = row.getString("level");
            known.put(
                    new Same(
                            row.getString("provider"),
                            row.getString("occupation_words"),
                            level == null ? null : SkillLevel.valueOf(level),
                            row.getString("division")),
                    new Known(
                            row.getString("no"),
                            ResourceKind.valueOf(row.getString("kind")),
                            row.getInt("seats"),
                            row.getString("place"),
                            row.getString("contact")));
        });
        return known;
    }

    /** Its number; empty when it is there already. */
    Optional<String> add(Told told, String by) {
        Same same = told.same();
        SkillLevel level = same.level();
        return jdbc.sql("""
                        insert into employment.training_resource (provider, kind, occupation, occupation_words, level, seats,
                            division, place, contact, source, recorded_by)
                        values (:provider, :kind, :occupation, :words, :level, :seats, :division, :place, :contact, :source, :by)
                        on conflict do nothing returning no
                        """)
                .param("provider", same.provider())
                .param("kind", told.kind().name())
                .param("occupation", told.occupation())
                .param("words", same.words())
                .param("level", level == null ? null : level.name())
                .param("seats", told.seats())
                .param("division", same.division())
                .param("place", told.place())
                .param("contact", told.contact())
                .param("source", told.source())
                .param("by", by)
                .query(String.class)
                .optional();
    }

    /** Writes over what is told; what is not told stays. */
    void change(String no, Told told, String by) {
        jdbc.sql("""
                        update employment.training_resource set kind = :kind, seats = :seats, place = coalesce(:place, place),
                            contact = coalesce(:contact, contact), recorded_at = now(), recorded_by = :by
                        where no = :no
                        """)
                .param("no", no)
                .param("kind", told.kind().name())
                .param("seats", told.seats())
                .param("place", told.place())
                .param("contact", told.contact())
                .param("by", by)
                .update();
    }

    void withdraw(String no) {
        jdbc.sql("update employment.training_resource set withdrawn_on = current_date where no = :no")
                .param("no", no)
                .update();
    }

    /** A course of the menu and who can hold it. */
    void link(String course, String resource, String by) {
        jdbc.sql("""
                        insert into employment.course_resource (course, resource, recorded_by)
                        select c.id, r.id, :by from employment.course c, employment.training_resource r
                        where c.no = :course and r.no = :resource on conflict do nothing
                        """)
                .param("course", course)
                .param("resource", resource)
                .param("by", by)
                .update();
    }

    void unlink(String course, String resource) {
        jdbc.sql("""
                        delete from employment.course_resource
                        where course = (select id from employment.course where no = :course)
                          and resource = (select id from employment.training_resource where no = :resource)
                        """).param("course", course).param("resource", resource).update();
    }
}
