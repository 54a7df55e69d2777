package cn.gongjiang.employment.menu;

import cn.gongjiang.core.DatedRows;
import cn.gongjiang.core.Retained;
import cn.gongjiang.employment.Uses;
import cn.gongjiang.registry.PeopleUse;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What everybody said to want to learn; rows are only added, the last word holds. */
@Repository
class Wishes implements PeopleUse {
    private final JdbcClient jdbc;

    Wishes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Bean
    static Retained wishesToLearn(DatedRows rows) {
        return new Retained(
                Uses.WISH, Retained.PROGRAMMES, before -> rows.delete("employment.wish", "recorded_at", before));
    }

    /** Adds a word; belongs to the caller's transaction. */
    void add(String course, long person, boolean wanted, List<LessonTime> times, String by) {
        jdbc.sql("""
                        insert into employment.wish (course, person, wanted, times, recorded_by)
                        select id, :person, :wanted, :times, :by from employment.course where no = :course
                        """)
                .param("course", course)
                .param("person", person)
                .param("wanted", wanted)
                .param("times", times.stream().map(LessonTime::toString).toArray(String[]::new))
                .param("by", by)
                .update();
    }

    @Override
    public Set<Long> needed(Collection<Long> people, LocalDate since) {
        return jdbc.sql(
                        "select distinct person from employment.wish where person = any(:people) and recorded_at >= :since")
                .param("people", people.toArray(Long[]::new))
                .param("since", since)
                .query((row, n) -> row.getLong("person"))
                .set();
    }

    @Override
    public void forget(Collection<Long> people) {
        jdbc.sql("delete from employment.wish where person = any(:people)")
                .param("people", people.toArray(Long[]::new))
                .update();
    }
}
