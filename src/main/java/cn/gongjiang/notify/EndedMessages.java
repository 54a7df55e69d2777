package cn.gongjiang.notify;

import cn.gongjiang.core.Retained;
import java.time.LocalDate;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Messages whose period is over. */
@Repository
class EndedMessages {
    private final JdbcClient jdbc;

    EndedMessages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Bean
    static Retained sentMessages(EndedMessages messages) {
        return new Retained("notify.message", Retained.REGISTERS, messages::delete);
    }

    int delete(LocalDate before) {
        return jdbc.sql("delete from notify.message where made_at < :before")
                .param("before", before)
                .update();
    }
}
