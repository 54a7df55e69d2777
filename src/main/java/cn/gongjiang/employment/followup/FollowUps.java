package cn.gongjiang.employment.followup;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All follow-ups that were held. Rows are only added. */
@Repository
class FollowUps {
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
}
