package cn.gongjiang.employment.contact;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every time somebody was spoken to or tried. Rows are only added. */
@Repository
class Contacts {
    private final JdbcClient jdbc;

    Contacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(String jobseeker, ContactForm form, String by) {
        jdbc.sql("""
                        insert into employment.contact (jobseeker, held_on, channel, reached, words, next_on, recorded_by)
                        values (:jobseeker, :heldOn, :channel, :reached, :words, :nextOn, :by)
                        """)
                .param("jobseeker", jobseeker)
                .param("heldOn", form.heldOn())
                .param("channel", form.channel().name())
                .param("reached", form.reached())
                .param("words", form.words())
                .param("nextOn", form.nextOn())
                .param("by", by)
                .update();
    }
}
