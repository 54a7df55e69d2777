package cn.gongjiang.privacy.retention;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.core.IdentityNumber;
import cn.gongjiang.core.Retained;
import cn.gongjiang.employment.Cast;
import cn.gongjiang.exchange.imports.ImportingProgram;
import cn.gongjiang.identity.Clients;
import cn.gongjiang.identity.audit.AuditLines;
import cn.gongjiang.privacy.Ending;
import cn.gongjiang.privacy.Purpose;
import cn.gongjiang.privacy.Purposes;
import cn.gongjiang.registry.Newcomers;
import cn.gongjiang.registry.erasure.Erasing;
import cn.gongjiang.registry.newcomer.Stranger;
import cn.gongjiang.world.Caller;
import cn.gongjiang.world.FreshNumbers;
import cn.gongjiang.world.PlatformTest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is due ends, really and for good; what is needed stays. */
@PlatformTest
class RetentionTests {
    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext platform;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Retention retention;

    @Autowired
    private Erasing erasing;

    private Cast cast;
    private Cast.Jobseeker old;

    @BeforeEach
    void somebody_of_six_years_ago() {
        cast = new Cast(platform);
        old = registered("丁慕远", 6);
    }

    @Test
    void whoever_nobody_needs_any_more_stands_nowhere_in_the_database() {
        jdbc.sql("update employment.jobseeker set remark = '慢性病丁慕远' where no = ?")
                .param(old.no())
                .update();
        deregistered(old, "丁慕远的证明");
        assertThat(tablesWith("丁慕远"))
                .contains("employment.registration_state", "employment.registration_state_withdrawal");
        retention.end(cast.today());
        assertThat(tablesWith("丁慕远")).isEmpty();
        Map<String, Object> row = row(old.person());
        assertThat(row.get("phone_sealed")).isNull();
        assertThat(row.get("number_masked")).isEqualTo("");
        Caller program = cast.program();
        assertThat(program.get("/people/" + row.get("no"), Caller.JSON).status())
                .isEqualTo(404);
        assertThat(program.send(
                                "POST",
                                "/people/search",
                                Map.of("q", old.number().value()))
                        .json()
                        .get("total")
                        .asInt())
                .isZero();
    }

    /** And withdrawn, both six years ago. */
    private void deregistered(Cast.Jobseeker jobseeker, String words) {
        jdbc.sql("""
                        with recorded as (
                            insert into employment.registration_state (person, state, since, ground, note, recorded_at, recorded_by)
                            values (:person, 'DEREGISTERED', :on, 'unable', :words, :on, '测试') returning id)
                        insert into employment.registration_state_withdrawal (recorded, reason, recorded_at, recorded_by)
                        select id, :words, :on, '测试' from recorded
                        """)
                .param("person", jobseeker.person())
                .param("on", cast.today().minusYears(6))
                .param("words", words)
                .update();
    }

    @Test
    void figures_of_any_day_stay_as_they_were() {
        Caller county = cast.county();
        train(old);
        String then = "/indicators/employment.trained?asOf=" + cast.today().minusYears(5);
        String before = county.json(then).get("value").toString();
        assertThat(before).isNotEqualTo("0");
        retention.end(cast.today());
        assertThat(county.json(then).get("value").toString()).isEqualTo(before);
    }

    @Test
    void whoever_is_still_needed_stays() {
        Cast.Jobseeker recent = registered("丁慕近", 4);
        Cast.Jobseeker signedIn = registered("丁慕登", 6);
        cast.worker(signedIn.person());
        retention.end(cast.today());
        assertThat(row(recent.person()).get("erased_at")).isNull();
        assertThat(row(signedIn.person()).get("erased_at")).isNull();
        assertThat(ended(recent)).isFalse();
        assertThat(ended(signedIn)).isTrue();
    }

    @Test
    void whoever_registered_on_the_phone_and_never_came_again_is_erased_after_a_year() {
        long gone = newcomer(13);
        long recent = newcomer(11);
        long verified = newcomer(13);
        platform.getBean(Newcomers.class).verify(List.of(verified), "看了身份证", "测试");
        retention.end(cast.today());
        assertThat(row(gone).get("erased_at")).isNotNull();
        assertThat(row(recent).get("erased_at")).isNull();
        assertThat(row(verified).get("erased_at")).isNull();
    }

    private long newcomer(int monthsAgo) {
        jdbc.sql("update identity.phone_code set made_at = made_at - interval '25 hours'")
                .update();
        long person = new Stranger(platform).register();
        for (String column : List.of(
                "registry.person set recorded_at = recorded_at", "identity.account set signed_in_at = signed_in_at")) {
            jdbc.sql("update %s - interval '%d months' where %s = ?"
                            .formatted(column, monthsAgo, column.startsWith("registry") ? "id" : "person"))
                    .param(person)
                    .update();
        }
        return person;
    }

    @Test
    void codes_proofs_and_tries_of_unfinished_registrations_are_forgotten_at_night() {
        new Stranger(platform).register();
        new Stranger(platform).prove();
        List<String> passing = List.of(
                "identity.phone_code set made_at = made_at",
                "identity.phone_proof set expires_at = expires_at",
                "registry.number_try set at = at");
        passing.forEach(
                what -> jdbc.sql("update " + what + " - interval '3 days'").update());
        retention.end(cast.today());
        assertThat(passing.stream().map(what -> jdbc.sql("select count(*) from " + what.substring(0, what.indexOf(' ')))
                        .query(Integer.class)
                        .single()))
                .containsOnly(0);
    }

    @Test
    void a_second_run_finds_nothing_and_the_log_holds_counts_and_stays_whole() {
        Map<String, Integer> first = retention.end(cast.today());
        assertThat(first.get("registry.person")).isPositive();
        assertThat(retention.end(cast.today()).values()).containsOnly(0);
        AuditLines log = platform.getBean(AuditLines.class);
        assertThat(log.verify()).isEmpty();
        assertThat(log.about("registry.person").getFirst().detail())
                .isEqualTo(String.valueOf(first.get("registry.person")));
    }

    @Test
    void an_uploaded_ledger_is_deleted_after_its_period_and_says_so() {
        ImportingProgram importing = ImportingProgram.at(port, platform.getBean(Clients.class));
        String ledger = "姓名,身份证号,失业登记日期\n丁慕册,%s,某天\n".formatted(FreshNumbers.person());
        String id = importing
                .read("jobseekers", ledger.getBytes(StandardCharsets.UTF_8))
                .get("id")
                .asString();
        jdbc.sql("update exchange.import_file set uploaded_at = now() - interval '7 months' where id = ?")
                .param(id)
                .update();
        retention.end(cast.today());
        assertThat(tablesWith("某天")).isEmpty();
        assertThat(importing.json("/imports/" + id).get("status").asString()).isEqualTo("cancelled");
        assertThat(jdbc.sql("select sealed is null from exchange.import_file where id = ?")
                        .param(id)
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void every_period_of_the_register_is_carried_out_by_somebody() {
        List<String> carriedOut = platform.getBeanProvider(Retained.class).stream()
                .map(Retained::purpose)
                .toList();
        assertThat(platform.getBean(Purposes.class).on(cast.today()).stream()
                        .filter(purpose -> purpose.ending() != Ending.KEEP)
                        .map(Purpose::code))
                .isSubsetOf(carriedOut);
    }

    @Test
    void whoever_came_back_with_an_older_backup_is_erased_again() {
        retention.end(cast.today());
        jdbc.sql("update registry.person set erased_at = null, name = '丁慕回' where id = ?")
                .param(old.person())
                .update();
        assertThat(erasing.catchUp()).isEqualTo(1);
        assertThat(tablesWith("丁慕回")).isEmpty();
        assertThat(erasing.catchUp()).isZero();
    }

    @Test
    void a_deletion_that_was_asked_for_and_granted_is_done_at_once() {
        Cast.Jobseeker recent = registered("丁慕删", 1);
        jdbc.sql("update registry.person set division = ? where id = ?")
                .param(Cast.BAIBU)
                .param(recent.person())
                .update();
        Caller worker = cast.worker(recent.person());
        worker.form("POST", "/me/requests", Map.of("kind", "删除", "words", "请删除丁慕删"));
        String no = worker.json("/me/requests").get("items").get(0).get("no").asString();
        assertThat(cast.town(Cast.BAIBU)
                        .form("PUT", "/data-requests/" + no + "/answer", Map.of("done", "是", "words", "已删除"))
                        .status())
                .isEqualTo(303);
        assertThat(tablesWith("丁慕删")).isEmpty();
        assertThat(worker.get("/me/information", Caller.JSON).status()).isEqualTo(401);
    }

    private Cast.Jobseeker registered(String name, int yearsAgo) {
        Cast.Jobseeker made = cast.welder(
                name,
                new IdentityNumber(FreshNumbers.person()),
                Cast.BAIBU,
                cast.today().minusYears(yearsAgo));
        for (String table : List.of("registry.person", "employment.jobseeker")) {
            jdbc.sql("update %s set recorded_at = now() - interval '%d years' where %s = ?"
                            .formatted(table, yearsAgo, table.endsWith("person") ? "id" : "person"))
                    .param(made.person())
                    .update();
        }
        return made;
    }

    private void train(Cast.Jobseeker somebody) {
        jdbc.sql("""
                        insert into employment.training (no, person, occupation, words, kind, starts_on, ends_on, hours,
                            hours_attended, recorded_at, recorded_by)
                        select :no, :person, :welder, '焊工', 'FIRST', registered_on + 1, registered_on + 20, 40, 40,
                            recorded_at + interval '20 days', '测试'
                        from employment.jobseeker where person = :person
                        """)
                .param("no", "T-" + UUID.randomUUID())
                .param("person", somebody.person())
                .param("welder", Cast.WELDER)
                .update();
    }

    private boolean ended(Cast.Jobseeker somebody) {
        return jdbc.sql("select ended_on is not null from employment.jobseeker where no = ?")
                .param(somebody.no())
                .query(Boolean.class)
                .single();
    }

    private Map<String, Object> row(long person) {
        return jdbc.sql("select * from registry.person where id = ?")
                .param(person)
                .query()
                .singleRow();
    }

    /** Every table with a row in which these words stand. */
    private List<String> tablesWith(String words) {
        List<String> found = new ArrayList<>();
        for (String table : jdbc.sql("""
                        select table_schema || '.' || table_name from information_schema.tables
                        where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')
                        """).query(String.class).list()) {
            boolean there = jdbc.sql(
                            "select exists (select 1 from %s t where t::text like '%%' || ? || '%%')".formatted(table))
                    .param(words)
                    .query(Boolean.class)
                    .single();
            if (there) {
                found.add(table);
            }
        }
        return found;
    }
}
