package cn.gongjiang.privacy;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who answered for the personal data, from which day on. */
@Repository
class Contacts {
    private final JdbcClient jdbc;

    Contacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Contact> on(LocalDate day) {
        return jdbc.sql("""
                        select effective_from, name, reach from privacy.contact where effective_from <= :day
                        order by effective_from desc limit 1
                        """).param("day", day).query(Contact.class).optional();
    }

    /** From today on; what was told earlier today is corrected. */
    void set(LocalDate today, ContactForm told, String by) {
        jdbc.sql("""
                        insert into privacy.contact (effective_from, name, reach, recorded_by)
                        values (:today, :name, :reach, :by)
                        on conflict (effective_from) do update
                            set name = excluded.name, reach = excluded.reach, recorded_by = excluded.recorded_by
                        """)
                .param("today", today)
                .param("name", told.name())
                .param("reach", told.reach())
                .param("by", by)
                .update();
    }
}
