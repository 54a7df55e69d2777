package cn.gongjiang.employment;

import cn.gongjiang.core.Retained;
import cn.gongjiang.employment.referral.ReferralFiles;
import cn.gongjiang.registry.PeopleUse;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Registrations that are over. Trainings, referrals and placements stay for what counts them, without a word about the person:
 * figures of any day stay as they were.
 */
@Repository
class EndedRegistrations implements PeopleUse {
    /** The last day on which anything happened to a registration. */
    private static final String LAST = """
            greatest(j.registered_on, (j.recorded_at at time zone 'Asia/Shanghai')::date,
                (select max(greatest(t.ends_on, t.recorded_at::date)) from employment.training t
                    where t.person = any(registry.records_of(j.person))),
                (select max(greatest(s.since, s.until_on, s.recorded_at::date)) from employment.registration_state s
                    where s.person = any(registry.records_of(j.person))),
                (select max(r.recorded_at::date) from employment.referral r where r.jobseeker = j.no),
                (select max(o.recorded_at::date) from employment.outcome o
                    join employment.referral r on r.no = o.referral where r.jobseeker = j.no),
                (select max(greatest(l.starts_on, l.recorded_at::date)) from employment.placement l
                    where l.person = any(registry.records_of(j.person))))
            """;

    private static final String DUE =
            "select j.no from employment.jobseeker j where j.registered_on < :before and " + LAST + " < :before";
    private static final String OF_PEOPLE = "select j.no from employment.jobseeker j where j.person = any(:people)";
    private static final String OF_REGISTRATIONS = " and person in"
            + " (select unnest(registry.records_of(person)) from employment.jobseeker where no = any(:due))";
    private static final List<String> REFERRALS = List.of(
            "update employment.referral set note = null, score = null where jobseeker = any(:due)"
                    + " and (note is not null or score is not null)",
            "update employment.interview set place = null where place is not null and referral in"
                    + " (select no from employment.referral where jobseeker = any(:due))",
            "update employment.outcome set reason = null where reason is not null and referral in"
                    + " (select no from employment.referral where jobseeker = any(:due))",
            "update employment.follow_up set words = null where words is not null and placement in (select l.no"
                    + " from employment.placement l join employment.jobseeker j on l.person = any(registry.records_of(j.person))"
                    + " where j.no = any(:due))",
            "update employment.placement set evidence_note = '' where evidence_note <> ''" + OF_REGISTRATIONS);
    private static final List<String> PUSHES = List.of(
            "update employment.push set score = null where score is not null and jobseeker = any(:due)",
            "update employment.class_push set score = null where score is not null and jobseeker = any(:due)",
            "delete from employment.job_answer where jobseeker = any(:due)",
            "delete from employment.class_answer where jobseeker = any(:due)",
            "delete from employment.set_aside where jobseeker = any(:due)");
    private static final List<String> STATES = List.of(
            "update employment.registration_state set ground = null, note = null where (ground is not null or note is not null)"
                    + OF_REGISTRATIONS,
            "update employment.registration_state_withdrawal set reason = null where reason is not null and recorded in"
                    + " (select id from employment.registration_state where true" + OF_REGISTRATIONS + ")");
    private static final String CONTACTS =
            "update employment.contact set words = null where words is not null and jobseeker = any(:due)";
    private static final String REGISTRATION = """
            update employment.jobseeker set education = null, former_words = null, former_occupation = null,
                skill_level = null, certificate_number = null, reason = null, wanted_words = null, wanted_occupations = '{}',
                pay_expected = null, anywhere = false, divisions_accepted = '{}', shifts_accepted = '{}', farthest_km = null,
                care = null, told = '{}', hardship = null, remark = null, ended_on = current_date
            where no = any(:due) and ended_on is null
            """;
    private static final String SENSITIVE = "update employment.jobseeker set hardship = null, remark = null"
            + " where no = any(:due) and (hardship is not null or remark is not null)";

    private static final String LIMITS = "update employment.jobseeker set farthest_km = null, care = null"
            + " where no = any(:due) and (farthest_km is not null or care is not null)";

    private final JdbcClient jdbc;
    private final ReferralFiles files;

    EndedRegistrations(JdbcClient jdbc, ReferralFiles files) {
        this.jdbc = jdbc;
        this.files = files;
    }

    @Bean
    static Retained hardships(EndedRegistrations ended) {
        return new Retained(Uses.HARDSHIP, Retained.PROGRAMMES, before -> ended.update(SENSITIVE, ended.due(before)));
    }

    @Bean
    static Retained limits(EndedRegistrations ended) {
        return new Retained(Uses.PERSONA, Retained.PROGRAMMES, before -> ended.update(LIMITS, ended.due(before)));
    }

    @Bean
    static Retained registrations(EndedRegistrations ended) {
        return new Retained(Uses.REGISTRATION, Retained.PROGRAMMES, before -> ended.end(ended.due(before)));
    }

    @Bean
    static Retained states(EndedRegistrations ended) {
        return new Retained(Uses.STATE, Retained.PROGRAMMES, before -> ended.updateAll(STATES, ended.due(before)));
    }

    @Bean
    static Retained wordsOfReferrals(EndedRegistrations ended) {
        return new Retained(Uses.REFERRAL, Retained.PROGRAMMES, before -> ended.forgetWords(ended.due(before)));
    }

    @Bean
    static Retained scores(EndedRegistrations ended) {
        return new Retained(
                Uses.MATCHING,
                Retained.PROGRAMMES,
                before -> ended.update(
                        "update employment.referral set score = null where score is not null and jobseeker = any(:due)",
                        ended.due(before)));
    }

    @Bean
    static Retained answers(EndedRegistrations ended) {
        return new Retained(Uses.PUSH, Retained.PROGRAMMES, before -> ended.updateAll(PUSHES, ended.due(before)));
    }

    @Override
    public Set<Long> needed(Collection<Long> people, LocalDate since) {
        return jdbc.sql("select person from employment.jobseeker where ended_on is null and person = any(:people)")
                .param("people", people.toArray(Long[]::new))
                .query((row, n) -> row.getLong("person"))
                .set();
    }

    @Override
    public void forget(Collection<Long> people) {
        String[] registrations = jdbc.sql(OF_PEOPLE)
                .param("people", people.toArray(Long[]::new))
                .query(String.class)
                .list()
                .toArray(String[]::new);
        end(registrations);
        forgetWords(registrations);
        updateAll(PUSHES, registrations);
        updateAll(STATES, registrations);
    }

    String[] due(LocalDate before) {
        return jdbc.sql(DUE).param("before", before).query(String.class).list().toArray(String[]::new);
    }

    /** What was said to them ends with the registration. */
    int end(String[] due) {
        return update(CONTACTS, due) + update(REGISTRATION, due);
    }

    int forgetWords(String[] due) {
        return files.removeOf(due) + updateAll(REFERRALS, due);
    }

    int updateAll(List<String> statements, String[] due) {
        return statements.stream().mapToInt(sql -> update(sql, due)).sum();
    }

    int update(String sql, String[] due) {
        return due.length == 0 ? 0 : jdbc.sql(sql).param("due", due).update();
    }
}
