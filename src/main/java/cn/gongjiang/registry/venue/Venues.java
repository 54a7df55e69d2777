package cn.gongjiang.registry.venue;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every venue once, by name and division. */
@Repository
class Venues {
    private final JdbcClient jdbc;

    Venues(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Its number; empty when the division has one of this name. */
    Optional<String> add(VenueForm form, String division, String by) {
        return jdbc.sql("""
                        insert into registry.venue (name, division, address, capacity, recorded_by)
                        values (:name, :division, :address, :capacity, :by)
                        on conflict do nothing returning no
                        """)
                .param("name", form.name())
                .param("division", division)
                .param("address", form.address())
                .param("capacity", form.capacity())
                .param("by", by)
                .query(String.class)
                .optional();
    }
}
