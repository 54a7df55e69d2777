package cn.gongjiang.privacy.retention;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** On which days what was due was ended. */
@Repository
class Runs {
    private static final long LOCK = 0x7265_7461_696EL;

    private final JdbcClient jdbc;

    Runs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whoever runs at the same time waits; belongs to the caller's transaction. */
    void oneAtATime() {
        jdbc.sql("select pg_advisory_xact_lock(:lock)::text")
                .param("lock", LOCK)
                .query(String.class)
                .single();
    }

    boolean ran(LocalDate day) {
        return jdbc.sql("select exists (select 1 from privacy.retention_run where day = :day)")
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    void add(LocalDate day, int ended) {
        jdbc.sql("""
                        insert into privacy.retention_run (day, ended) values (:day, :ended)
                        on conflict (day) do update set ended = privacy.retention_run.ended + excluded.ended, ran_at = now()
                        """).param("day", day).param("ended", ended).update();
    }
}
