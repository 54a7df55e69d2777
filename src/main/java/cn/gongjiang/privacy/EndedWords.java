package cn.gongjiang.privacy;

import cn.gongjiang.core.DatedRows;
import cn.gongjiang.core.Retained;
import cn.gongjiang.core.Vault;
import cn.gongjiang.registry.PeopleUse;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people said and asked, in the end: answers are kept for their period, of an erased person only that something was said. */
@Repository
class EndedWords implements PeopleUse {
    private final JdbcClient jdbc;
    private final Vault vault;

    EndedWords(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    @Bean
    static Retained answeredRequests(DatedRows rows) {
        return new Retained(
                "privacy.say", Retained.PROGRAMMES, before -> rows.delete("privacy.request", "answered_at", before));
    }

    @Override
    public Set<Long> needed(Collection<Long> people, LocalDate since) {
        return jdbc.sql("select person from privacy.request where done is null and person = any(:people)")
                .param("people", people.toArray(Long[]::new))
                .query((row, n) -> row.getLong("person"))
                .set();
    }

    @Override
    public void forget(Collection<Long> people) {
        jdbc.sql("update privacy.consent set evidence = '' where evidence is not null and person = any(:people)")
                .param("people", people.toArray(Long[]::new))
                .update();
        jdbc.sql("""
                        update privacy.request set words_sealed = :nothing,
                            answer_sealed = case when answer_sealed is null then null else :nothing end
                        where person = any(:people)
                        """)
                .param("nothing", vault.seal("已删除"))
                .param("people", people.toArray(Long[]::new))
                .update();
    }
}
