package cn.gongjiang.employment.push;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Recommendations that officials put aside. Rows are only added; the last one counts. */
@Repository
class SetAsides {
    private final JdbcClient jdbc;

    SetAsides(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param reason null when the recommendation is taken up again */
    void add(String jobseeker, String vacancy, @Nullable String reason, String by) {
        jdbc.sql("""
                        insert into employment.set_aside (jobseeker, vacancy, reason, recorded_by)
                        values (:jobseeker, :vacancy, :reason, :by)
                        """)
                .param("jobseeker", jobseeker)
                .param("vacancy", vacancy)
                .param("reason", reason)
                .param("by", by)
                .update();
    }
}
