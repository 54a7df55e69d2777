package cn.gongjiang.registry.newcomer;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.core.IdentityNumber;
import cn.gongjiang.employment.Cast;
import cn.gongjiang.identity.Accounts;
import cn.gongjiang.identity.audit.AuditLines;
import cn.gongjiang.registry.Newcomers;
import cn.gongjiang.registry.People;
import cn.gongjiang.registry.erasure.Erasing;
import cn.gongjiang.world.Caller;
import cn.gongjiang.world.PlatformTest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody nobody has registered yet registers alone, on the phone; and nobody takes another one's record that way. */
@PlatformTest
class NewcomerResourceTests {
    @Autowired
    private ApplicationContext platform;

    @Autowired
    private People people;

    @Autowired
    private Newcomers newcomers;

    @Autowired
    private JdbcClient jdbc;

    private Stranger stranger;

    @BeforeEach
    void somebody_new() {
        Stranger.aDayLater(jdbc);
        stranger = new Stranger(platform);
    }

    @Test
    void somebody_new_is_registered_signed_in_and_led_on_to_look_for_work() {
        Caller.Answer done = stranger.prove().send(stranger.told());
        assertThat(done.status()).as(done.body()).isEqualTo(303);
        assertThat(done.location()).isEqualTo("/me/registration");
        assertThat(stranger.browser().get(done.location(), Caller.PAGE).body())
                .contains("登记一下，两分钟", "<option value=\"百步镇\" selected");
        assertThat(stranger.browser().json("/me").get("name").asString()).isEqualTo("沈*妹");
        long person = stranger.person();
        assertThat(people.registered(List.of(person)).get(person))
                .extracting(People.Registered::name, People.Registered::phone, People.Registered::division)
                .containsExactly("沈阿妹", stranger.phone, Cast.BAIBU);
        assertThat(newcomers.isPending(person)).isTrue();
        assertThat(platform.getBean(Accounts.class).byPerson(person)).isPresent();
    }

    @Test
    void the_next_time_the_code_alone_signs_in() {
        stranger.register();
        Stranger.aDayLater(jdbc);
        Caller again = stranger.otherBrowser();
        String step = again.form("POST", "/phone-codes", Map.of("phone", stranger.phone))
                .location();
        String code =
                platform.getBean(cn.gongjiang.identity.phone.TextsOfTest.class).code(stranger.phone);
        assertThat(again.form("POST", step + "/session", Map.of("code", code)).location())
                .isEqualTo("/");
    }

    @Test
    void they_agreed_on_the_phone_and_may_read_what_is_kept_and_that_it_is_pending() {
        stranger.register();
        assertThat(stranger.browser().get("/me/information", Caller.PAGE).body())
                .contains("人员登记", "沈*妹", "本人登记", "待核");
        assertThat(stranger.browser().get("/me/consents", Caller.PAGE).body()).contains("本人在手机上登记");
        assertThat(jdbc.sql("select channel from privacy.consent where person = ? and purpose = 'registry.newcomer'")
                        .param(stranger.person())
                        .query(String.class)
                        .list())
                .containsExactly("PHONE");
    }

    @ParameterizedTest
    @CsvSource({
        "name, 123, name",
        "name, '', name",
        "number, 330424198001011235, number",
        "number, 330424800101123, number",
        "number, '', number",
        "division, 杭州, division",
        "division, '', division",
        "agreed, 否, agreed",
        "agreed, '', agreed"
    })
    void what_is_wrong_is_told_at_its_field_and_nothing_is_written(String field, String value, String where) {
        stranger.prove();
        Caller.Answer answer = stranger.sendJson(stranger.told(field, value));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.fields()).containsOnly(where);
        assertThat(stranger.send(stranger.told(field, value)).body()).contains("autofocus", "199****");
        assertNobodyCame();
    }

    @Test
    void nobody_below_sixteen_registers_and_whoever_is_sixteen_today_does() {
        stranger.prove();
        Caller.Answer young = stranger.sendJson(stranger.told("number", born(16, 1)));
        assertThat(young.fields()).containsExactly("number");
        assertThat(young.body()).contains("未满 16 周岁");
        assertThat(stranger.send(stranger.told("number", born(16, 0))).status()).isEqualTo(303);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "13957300001"})
    void a_record_that_is_there_is_not_handed_over_whatever_is_in_it(String phoneThere) {
        long there = register("沈阿妹", stranger.number, phoneThere.isEmpty() ? null : phoneThere);
        stranger.prove();
        Caller.Answer right = stranger.sendJson(stranger.told());
        Caller.Answer otherName = stranger.sendJson(stranger.told("name", "沈阿姐"));
        assertThat(right.fields()).containsExactly("number");
        assertThat(right.body()).contains("已经登记过", "百步镇工会窗口");
        assertThat(otherName.json().get("errors")).isEqualTo(right.json().get("errors"));
        assertNobodyCame();
        assertThat(people.withPhone("13957300001").contains(there)).isEqualTo(!phoneThere.isEmpty());
    }

    @Test
    void whoever_owns_that_record_reads_that_somebody_tried_and_the_log_has_no_number() {
        long there = register("沈阿妹", stranger.number, null);
        stranger.prove().send(stranger.told());
        Caller owner = new Cast(platform).worker(there);
        assertThat(owner.get("/me/information", Caller.PAGE).body()).contains("身份证号已经登记过，没有放行");
        assertThat(jdbc.sql("select l::text from identity.audit_line l where action = 'newcomer'")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .noneMatch(line -> line.contains(stranger.number) || line.contains(stranger.phone));
        assertThat(platform.getBean(AuditLines.class).verify()).isEmpty();
    }

    @Test
    void a_phone_asks_for_three_numbers_a_day_known_or_not() {
        stranger.prove();
        for (int i = 0; i < 3; i++) {
            String known = new Stranger(platform).number;
            register("别人", known, null);
            assertThat(stranger.sendJson(stranger.told("number", known)).body()).contains("已经登记过");
        }
        Caller.Answer fourth = stranger.sendJson(stranger.told());
        assertThat(fourth.fields()).containsExactly("number");
        assertThat(fourth.body()).contains("今天填过的身份证号太多了");
        assertNobodyCame();
        Stranger.aDayLater(jdbc);
        assertThat(stranger.send(stranger.told()).status()).isEqualTo(303);
    }

    @Test
    void a_phone_that_became_known_meanwhile_signs_in_its_owner_and_nobody_else() {
        stranger.prove();
        register("沈阿姐", new Stranger(platform).number, stranger.phone);
        Caller.Answer somebodyElse = stranger.sendJson(stranger.told());
        assertThat(somebodyElse.status()).isEqualTo(422);
        assertThat(somebodyElse.body()).contains("刚刚有人登记了");
        Stranger imported = new Stranger(platform).prove();
        long person = register("沈阿妹", imported.number, imported.phone);
        assertThat(imported.send(imported.told()).status()).isEqualTo(303);
        assertThat(imported.person()).isEqualTo(person);
        assertThat(newcomers.isPending(person)).isFalse();
    }

    @Test
    void without_the_code_in_this_browser_or_half_an_hour_later_the_phone_comes_first() {
        assertThat(stranger.browser().get("/newcomers/new", Caller.PAGE).body()).contains("先验证手机号", "/phone-codes");
        stranger.prove();
        Caller other = stranger.otherBrowser();
        assertThat(other.form("POST", "/newcomers", stranger.told()).status()).isEqualTo(422);
        jdbc.sql("update identity.phone_proof set expires_at = now()").update();
        Caller.Answer late = stranger.send(stranger.told());
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.body()).contains("过了半小时", "获取验证码");
        assertNobodyCame();
    }

    @Test
    void a_proof_opens_once() {
        stranger.register();
        assertThat(jdbc.sql("select count(*) from identity.phone_proof where phone_masked = ?")
                        .param(stranger.phone.substring(0, 3) + "****" + stranger.phone.substring(7))
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whoever_was_erased_comes_back_as_somebody_new() {
        long before = stranger.register();
        platform.getBean(TransactionTemplate.class)
                .executeWithoutResult(status -> platform.getBean(Erasing.class).erase(List.of(before)));
        Stranger.aDayLater(jdbc);
        long after = stranger.register();
        assertThat(after).isNotEqualTo(before);
        assertThat(stranger.browser().json("/me/information").toString()).contains("RY-" + (1_000_000 + after));
    }

    @Test
    void neither_phone_nor_number_nor_word_of_the_proof_stand_in_the_database_in_clear() {
        stranger.prove();
        for (String table : List.of("identity.phone_code", "identity.phone_proof", "registry.number_try")) {
            assertThat(jdbc.sql("select t::text from %s t".formatted(table))
                            .query(String.class)
                            .list())
                    .noneMatch(row -> row.contains(stranger.phone));
        }
        stranger.send(stranger.told());
        assertThat(jdbc.sql("select p::text from registry.person p where id = ?")
                        .param(stranger.person())
                        .query(String.class)
                        .single())
                .doesNotContain(stranger.number, stranger.phone);
    }

    private void assertNobodyCame() {
        assertThat(people.withPhone(stranger.phone)).isEmpty();
        assertThat(stranger.browser().get("/me", Caller.JSON).status()).isEqualTo(401);
    }

    private long register(String name, String number, @Nullable String phone) {
        return people.add(List.of(new People.NewPerson(name, new IdentityNumber(number), phone, null, "测试")))
                .getFirst();
    }

    /** A valid number of somebody who will be so old in so many days. */
    private String born(int years, int inDays) {
        String day = new Cast(platform)
                .today()
                .minusYears(years)
                .plusDays(inDays)
                .toString()
                .replace("-", "");
        return IdentityNumber.beginning("330424" + day + stranger.phone.substring(8))
                .value();
    }
}
