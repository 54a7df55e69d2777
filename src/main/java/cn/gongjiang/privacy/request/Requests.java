package cn.gongjiang.privacy.request;

import cn.gongjiang.core.SealedColumn;
import cn.gongjiang.core.Vault;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All requests and their answers; what was written is sealed. */
@Repository
class Requests {
    private final JdbcClient jdbc;
    private final Vault vault;

    Requests(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    @Bean
    static SealedColumn wordsOfRequests() {
        return new SealedColumn("privacy.request", "id", "words_sealed");
    }

    @Bean
    static SealedColumn answersToRequests() {
        return new SealedColumn("privacy.request", "id", "answer_sealed");
    }

    /** How many of this person are not answered yet. */
    int open(long person) {
        return jdbc.sql("select count(*) from privacy.request where person = :person and done is null")
                .param("person", person)
                .query(Integer.class)
                .single();
    }

    boolean waits(long person, RequestKind kind) {
        return jdbc.sql("""
                        select exists (select 1 from privacy.request
                            where person = :person and kind = :kind and done is null)
                        """)
                .param("person", person)
                .param("kind", kind.name())
                .query(Boolean.class)
                .single();
    }

    String add(long person, RequestForm told, LocalDate due) {
        return jdbc.sql("""
                        insert into privacy.request (person, kind, words_sealed, due_on)
                        values (:person, :kind, :words, :due) returning no
                        """)
                .param("person", person)
                .param("kind", told.kind().name())
                .param("words", vault.seal(told.words()))
                .param("due", due)
                .query(String.class)
                .single();
    }

    /** Whose it is and what they ask; empty when it was answered meanwhile. Whoever answers it at the same time waits. */
    Optional<Open> lock(String no) {
        return jdbc.sql("select person, kind from privacy.request where no = :no and done is null for update")
                .param("no", no)
                .query((row, n) -> new Open(
                        row.getLong("person"), RequestKind.valueOf(Objects.requireNonNull(row.getString("kind")))))
                .optional();
    }

    /** A request that waits. */
    record Open(long person, RequestKind kind) {}

    void answer(String no, AnswerForm told, String by) {
        jdbc.sql("""
                        update privacy.request set done = :done, answer_sealed = :answer, answered_at = now(), answered_by = :by
                        where no = :no and done is null
                        """)
                .param("no", no)
                .param("done", told.done())
                .param("answer", vault.seal(told.words()))
                .param("by", by)
                .update();
    }
}
