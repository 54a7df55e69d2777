package cn.gongjiang.notify;

import cn.gongjiang.core.DatedRows;
import cn.gongjiang.core.Masking;
import cn.gongjiang.core.Retained;
import cn.gongjiang.core.SealedColumn;
import cn.gongjiang.core.Vault;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

    @Bean
    static Retained sentMessages(DatedRows rows) {
        return new Retained(
                "notify.message", Retained.REGISTERS, before -> rows.delete("notify.message", "made_at", before));
    }

    /**
     * A message that waits to be handed over.
     *
     * @param person whom it is for; null where somebody waits for it
     */
    record Waiting(long id, MessageKind kind, @Nullable Long person, String phone, String text) {}

    /** For somebody who waits for it. Belongs to the transaction of what it is about. */
    long add(MessageKind kind, String phone, String text, Instant at, Instant until) {
        return insert(kind, null, null, phone, text, at, until).orElseThrow();
    }

    /** Empty when the person was told of it before; belongs to the transaction of the caller. */
    Optional<Long> add(Notice notice, String phone, Instant at, Instant until) {
        MessageKind kind = notice.appointment() ? MessageKind.APPOINTMENT : MessageKind.NOTICE;
        return insert(kind, notice.person(), notice.key(), phone, notice.text(), at, until);
    }

    /** Empty when the enterprise was told of it before; belongs to the transaction of the caller. */
    Optional<Long> add(EnterpriseNotice notice, String phone, Instant at, Instant until) {
        boolean told = jdbc.sql("select exists (select 1 from notify.message where person is null and about = :about)")
                .param("about", notice.key())
                .query(Boolean.class)
                .single();
        return told
                ? Optional.empty()
                : insert(MessageKind.NOTICE, null, notice.key(), phone, notice.text(), at, until);
    }

    private Optional<Long> insert(
            MessageKind kind,
            @Nullable Long person,
            @Nullable String about,
            String phone,
            String text,
            Instant at,
            Instant until) {
        return jdbc.sql("""
                        insert into notify.message
                            (kind, person, about, phone_sealed, phone_masked, text_sealed, made_at, until)
                        values (:kind, :person, :about, :phone, :masked, :text, :at, :until)
                        on conflict (person, about) do nothing
                        returning id
                        """)
                .param("kind", kind.name())
                .param("person", person)
                .param("about", about)
                .param("phone", vault.seal(phone))
                .param("masked", Masking.phone(phone))
                .param("text", vault.seal(text))
                .param("at", Timestamp.from(at))
                .param("until", Timestamp.from(until))
                .query(Long.class)
                .optional();
    }

    /** The messages of one person pass one after another, until the end of the transaction. */
    void oneAtATime(long person) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('notify.person.' || :person, 0))")
                .param("person", person)
                .query((row, n) -> n)
                .list();
    }

    /** When the {@code most}-th message before now went out to the person, if that was after {@code since}. */
    Optional<Instant> sentBefore(long person, Instant since, int most) {
        return jdbc.sql("""
                        select sent_at from notify.message where person = :person and sent_at > :since
                        order by sent_at desc offset :most limit 1
                        """)
                .param("person", person)
                .param("since", Timestamp.from(since))
                .param("most", Math.max(most, 1) - 1)
                .query((row, n) -> row.getTimestamp("sent_at").toInstant())
                .optional();
    }

    /** Locked until the end of the transaction, so that no other node hands it over too. */
    Optional<Waiting> take(long id, Instant at) {
        return jdbc.sql("""
                        select id, kind, person, phone_sealed, text_sealed from notify.message
                        where id = :id and sent_at is null and gave_up_at is null and (until is null or until > :at)
                        for update skip locked
                        """)
                .param("id", id)
                .param("at", Timestamp.from(at))
                .query((row, n) -> new Waiting(
                        row.getLong("id"),
                        MessageKind.valueOf(row.getString("kind")),
                        row.getObject("person", Long.class),
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
        jdbc.sql("update notify.message set gave_up_at = :at where id = :id and sent_at is null and until <= :at")
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
