package cn.gongjiang.employment.push;

import cn.gongjiang.employment.jobseeker.StandingState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Those something is to be pointed out to: what statements about them share, whatever it is, and their lock. */
@Repository
public class Recipients {
    /** What {@link PushLimits} ask of jobseekers {@code j}; needs {@link #WEEK}. */
    public static final String STANDING = "not " + StandingState.LOOKING + " as settled,"
            + " exists (select 1 from privacy.refused f"
            + " where f.person = j.person and f.purpose in ('employment.push', 'employment.matching')) as objecting,"
            + " week.pushes, week.oldest";

    /** What was pointed out to them since {@code :weekAgo}. */
    public static final String WEEK = " cross join lateral (select count(*) as pushes, min(p.pushed_on) as oldest"
            + " from employment.told_of p where p.jobseeker = j.no and p.pushed_on > :weekAgo) week ";

    private final JdbcClient jdbc;

    Recipients(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Two officials pushing to one person at once wait for each other; belongs to the caller's transaction. */
    public void lock(Collection<String> jobseekers) {
        jdbc.sql("select no from employment.jobseeker where no = any(:jobseekers) order by no for update")
                .param("jobseekers", jobseekers.toArray(String[]::new))
                .query(String.class)
                .list();
    }

    /** The last word of a row, where it was a no: only a no has a reason. */
    public static @Nullable String refusal(ResultSet row) throws SQLException {
        String reason = row.getString("reason");
        return reason == null
                ? null
                : JobAnswer.UNSUITABLE.sentence(UnsuitableReason.valueOf(reason), row.getString("words"));
    }
}
