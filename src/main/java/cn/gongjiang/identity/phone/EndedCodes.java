package cn.gongjiang.identity.phone;

import cn.gongjiang.core.Retained;
import java.time.LocalDate;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Codes whose period is over; those of yesterday go when the next one is asked for. */
@Repository
class EndedCodes {
    private final JdbcClient jdbc;

    EndedCodes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Bean
    static Retained sentCodes(EndedCodes codes) {
        return new Retained("identity.sign-in", Retained.REGISTERS, codes::delete);
    }

    int delete(LocalDate before) {
        return jdbc.sql("delete from identity.phone_code where made_at < :before")
                .param("before", before)
                .update();
    }
}
