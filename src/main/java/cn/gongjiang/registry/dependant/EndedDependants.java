package cn.gongjiang.registry.dependant;

import cn.gongjiang.core.Retained;
import java.time.LocalDate;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Dependants who were removed and whose period is over. */
@Repository
class EndedDependants {
    private final JdbcClient jdbc;

    EndedDependants(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Bean
    static Retained removedDependants(EndedDependants dependants) {
        return new Retained("registry.dependant", Retained.REGISTERS, dependants::delete);
    }

    int delete(LocalDate before) {
        return jdbc.sql("delete from registry.dependant where removed_at < :before")
                .param("before", before)
                .update();
    }
}
