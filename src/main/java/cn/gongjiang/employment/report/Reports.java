package cn.gongjiang.employment.report;

import cn.gongjiang.core.DatedRows;
import cn.gongjiang.core.Numbering;
import cn.gongjiang.core.Retained;
import cn.gongjiang.core.SealedColumn;
import cn.gongjiang.core.Vault;
import cn.gongjiang.registry.PeopleUse;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All reports and their answers; what was written is sealed. */
@Repository
class Reports implements PeopleUse {
    private final JdbcClient jdbc;
    private final Vault vault;
    private final Numbering numbering;

    Reports(JdbcClient jdbc, Vault vault, Numbering numbering) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.numbering = numbering;
    }

    @Bean
    static SealedColumn wordsOfReports() {
        return new SealedColumn("employment.ad_report", "id", "words_sealed");
    }

    @Bean
    static SealedColumn answersToReports() {
        return new SealedColumn("employment.ad_report", "id", "answer_sealed");
    }

    @Bean
    static Retained oldReports(DatedRows rows) {
        return new Retained(
                "employment.report",
                Retained.PROGRAMMES,
                before -> rows.delete("employment.ad_report", "made_at", before));
    }

    /** How many of a vacancy wait; of one person where one is named. */
    int open(String vacancy, @Nullable Long person) {
        return jdbc.sql("""
                        select count(*) from employment.ad_report where vacancy = :vacancy and outcome is null
                        """ + (person == null ? "" : " and person = :person"))
                .param("vacancy", vacancy)
                .param("person", person)
                .query(Integer.class)
                .single();
    }

    /**
     * @param person null where nobody was signed in
     * @param secret the part of the receipt that only the reporter has; null where somebody was signed in
     */
    String add(String vacancy, ReportForm told, @Nullable Long person, @Nullable String secret) {
        String no = numbering.next("JB");
        jdbc.sql("""
                        insert into employment.ad_report (no, vacancy, person, receipt_print, kind, words_sealed)
                        values (:no, :vacancy, :person, :print, :kind, :words)
                        """)
                .param("no", no)
                .param("vacancy", vacancy)
                .param("person", person)
                .param("print", secret == null ? null : vault.fingerprint(secret))
                .param("kind", told.kind().name())
                .param("words", vault.seal(told.words()))
                .update();
        return no;
    }

    /** Whose report it is, where it waits; whoever answers it at the same time waits. */
    Optional<Open> lock(String no) {
        return jdbc.sql(
                        "select vacancy, person from employment.ad_report where no = :no and outcome is null for update")
                .param("no", no)
                .query((row, n) -> new Open(row.getString("vacancy"), row.getObject("person", Long.class)))
                .optional();
    }

    /** A report that waits. */
    record Open(String vacancy, @Nullable Long person) {}

    void answer(String no, ReportAnswerForm told, String by) {
        jdbc.sql("""
                        update employment.ad_report set outcome = :outcome, answer_sealed = :answer, answered_at = now(),
                            answered_by = :by
                        where no = :no and outcome is null
                        """)
                .param("no", no)
                .param("outcome", told.outcome().name())
                .param("answer", vault.seal(told.words()))
                .param("by", by)
                .update();
    }

    @Override
    public Set<Long> needed(Collection<Long> people, LocalDate since) {
        return Set.of();
    }

    /** The report stays for what it was about; whose it was and what they wrote is gone. */
    @Override
    public void forget(Collection<Long> people) {
        jdbc.sql("update employment.ad_report set person = null, words_sealed = null where person = any(:people)")
                .param("people", people.toArray(Long[]::new))
                .update();
    }
}
