package cn.gongjiang.employment.followup;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All follow-ups that were held. Rows are only added. */
@Repository
class FollowUps {
    private static final int ANSWERED_WITHIN = 30;

    private final JdbcClient jdbc;

    FollowUps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(String placement, int months, FollowUpForm form, String by) {
        jdbc.sql("""
                        insert into employment.follow_up
                            (placement, months, result, trouble, words, left_on, held_on, channel, recorded_by)
                        values (:placement, :months, :result, :trouble, :words, :leftOn, :heldOn, :channel, :by)
                        """)
                .param("placement", placement)
                .param("months", months)
                .param("result", form.result().name())
                .param("trouble", form.trouble() == null ? null : form.trouble().name())
                .param("words", form.words())
                .param("leftOn", form.leftOn())
                .param("heldOn", form.heldOn())
                .param("channel", form.channel().name())
                .param("by", by)
                .update();
    }

    /** Those that came due between these days and that nobody has answered. */
    List<FollowUpDue> dueSince(LocalDate since, LocalDate today) {
        return jdbc.sql("""
                        select d.placement, d.months, d.due_on, l.person, l.employer from employment.due_follow_up d
                        join employment.placement l on l.no = d.placement and l.person = d.person
                        where d.result is null and d.due_on between :since and :today
                        """)
                .param("since", since)
                .param("today", today)
                .query((row, n) -> new FollowUpDue(
                        row.getString("placement"),
                        row.getInt("months"),
                        row.getLong("person"),
                        row.getString("employer"),
                        row.getObject("due_on", LocalDate.class).plusDays(ANSWERED_WITHIN)))
                .list();
    }
}
