package cn.gongjiang.notify;

import cn.gongjiang.core.Masking;
import cn.gongjiang.core.SealedColumn;
import cn.gongjiang.core.Vault;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The outbox: messages to send, sent and given up; a year old they are gone. */
@Repository
class Messages {
    private static final Duration KEPT = Duration.ofDays(365);

    private final JdbcClient jdbc;
    private final Vault vault;

    Messages(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    @Bean
    static SealedColumn phonesOfMessages() {
        return new SealedColumn("notify.message", "id", "phone_sealed");
    }

    @Bean
    static SealedColumn textsOfMessages() {
        return new SealedColumn("notify.message", "id", "text_sealed");
    }

    /** A message that waits to be handed over. */
    record Waiting(long id, String phone, String text) {}

    /** Belongs to the transaction of what it is about. */
    long add(MessageKind kind, String phone, String text, Instant at, Instant until) {
        return jdbc.sql("""
                        insert into notify.message (kind, phone_sealed, phone_masked, text_sealed, made_at, until)
                        values (:kind, :phone, :masked, :text, :at, :until) returning id
                        """)
                .param("kind", kind.name())
                .param("phone", vault.seal(phone))
                .param("masked", Masking.phone(phone))
                .param("text", vault.seal(text))
                .param("at", Timestamp.from(at))
                .param("until", Timestamp.from(until))
                .query(Long.class)
                .single();
    }

    /** Locked until the end of the transaction, so that no other node hands it over too. */
    Optional<Waiting> take(long id, Instant at) {
        return jdbc.sql("""
                        select id, phone_sealed, text_sealed from notify.message
                        where id = :id and sent_at is null and gave_up_at is null and (until is null or until > :at)
                        for update skip locked
                        """)
                .param("id", id)
                .param("at", Timestamp.from(at))
                .query((row, n) -> new Waiting(
                        row.getLong("id"),
                        vault.open(row.getBytes("phone_sealed")),
                        vault.open(row.getBytes("text_sealed"))))
                .optional();
    }

    void sent(long id, Instant at) {
        jdbc.sql("update notify.message set sent_at = :at where id = :id")
                .param("id", id)
                .param("at", Timestamp.from(at))
                .update();
    }

    /** What came too late is not tried any more; what never was to be sent is gone. */
    void giveUp(long id, Instant at) {
        jdbc.sql("delete from notify.message where id = :id and until <= made_at")
                .param("id", id)
                .update();
        jdbc.sql("update notify.message set gave_up_at = :at where id = :id and sent_at is null")
                .param("id", id)
                .param("at", Timestamp.from(at))
                .update();
    }

    void forgetOld(Instant at) {
        jdbc.sql("delete from notify.message where made_at < :since")
                .param("since", Timestamp.from(at.minus(KEPT)))
                .update();
    }
}
