package cn.gongjiang.registry.job;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All work of people at enterprises; at one enterprise somebody is once at a time. */
@Repository
class Jobs {
    private final JdbcClient jdbc;

    Jobs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether there is work of this pair on any of these days; without an end it lasts for ever. */
    boolean overlaps(long person, long enterprise, LocalDate from, @Nullable LocalDate to) {
        return jdbc.sql("""
                        select exists (select 1 from registry.job b
                        where b.person = any(registry.records_of(:person)) and b.enterprise = :enterprise
                          and daterange(b.starts_on, b.ends_on, '[]') && daterange(:from::date, :to::date, '[]'))
                        """)
                .param("person", person)
                .param("enterprise", enterprise)
                .param("from", from)
                .param("to", to)
                .query(Boolean.class)
                .single();
    }

    void add(long person, long enterprise, JobForm form, String by) {
        jdbc.sql("""
                        insert into registry.job (person, enterprise, words, starts_on, ends_on, recorded_by)
                        values (:person, :enterprise, :words, :from, :to, :by)
                        """)
                .param("person", person)
                .param("enterprise", enterprise)
                .param("words", form.title())
                .param("from", form.startsOn())
                .param("to", form.endsOn())
                .param("by", by)
                .update();
    }

    /** The first day of a job that goes on; empty when there is none with this id, or it has ended. */
    Optional<LocalDate> goingOn(long person, long id) {
        return jdbc.sql("""
                        select starts_on from registry.job
                        where id = :id and person = any(registry.records_of(:person)) and ends_on is null
                        """)
                .param("id", id)
                .param("person", person)
                .query(LocalDate.class)
                .optional();
    }

    void end(long id, LocalDate lastDay, String by) {
        jdbc.sql("update registry.job set ends_on = :day, ended_at = now(), ended_by = :by where id = :id")
                .param("id", id)
                .param("day", lastDay)
                .param("by", by)
                .update();
    }
}
