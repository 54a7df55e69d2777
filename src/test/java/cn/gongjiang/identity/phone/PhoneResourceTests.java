package cn.gongjiang.identity.phone;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.core.IdentityNumber;
import cn.gongjiang.identity.Accounts;
import cn.gongjiang.identity.Role;
import cn.gongjiang.registry.People;
import cn.gongjiang.registry.newcomer.Stranger;
import cn.gongjiang.world.AtOnce;
import cn.gongjiang.world.Caller;
import cn.gongjiang.world.PlatformTest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@PlatformTest
class PhoneResourceTests {
    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private Accounts accounts;

    @Autowired
    private TextsOfTest texts;

    @Autowired
    private JdbcClient jdbc;

    private final String phone =
            "19911%06d".formatted(ThreadLocalRandom.current().nextInt(1_000_000));

    @Test
    void a_worker_signs_in_with_the_code_that_came_to_the_phone() {
        long person = register("陈建国", phone);
        Caller worker = Caller.nobody(port);
        Caller.Answer in = answer(worker, asked(worker), texts.code(phone));
        assertThat(in.status()).as(in.body()).isEqualTo(303);
        assertThat(in.location()).isEqualTo("/");
        assertThat(worker.get("/", Caller.PAGE).body()).contains("陈师傅", "首页", "我的");
        assertThat(worker.json("/me").get("name").asString()).isEqualTo("陈*国");
        var account = accounts.byPerson(person).orElseThrow();
        assertThat(account.role()).isEqualTo(Role.WORKER);
        assertThat(account.passwordSetAt()).isNull();
    }

    @Test
    void the_second_time_it_is_the_same_account() {
        long person = register("陈建国", phone);
        Caller worker = Caller.nobody(port);
        answer(worker, asked(worker), texts.code(phone));
        long first = accounts.byPerson(person).orElseThrow().id();
        aMinuteLater();
        answer(worker, asked(worker), texts.code(phone));
        assertThat(accounts.byPerson(person).orElseThrow().id()).isEqualTo(first);
    }

    @Test
    void an_unknown_phone_gets_the_same_answers_until_the_right_code_is_entered() {
        Caller stranger = Caller.nobody(port);
        String step = asked(stranger);
        String page = stranger.get(step, Caller.JSON).body();
        String unknown = answer(stranger, step, other(texts.code(phone))).body();
        assertThat(unknown).contains("验证码不对，还可以试 4 次");
        register("陈建国", phone);
        aMinuteLater();
        String known = asked(stranger);
        assertThat(stranger.get(known, Caller.JSON).body()).isEqualTo(page);
        assertThat(seen(answer(stranger, known, other(texts.code(phone))).body()))
                .isEqualTo(seen(unknown));
    }

    /** A page without what is new on every page. */
    private static String seen(String page) {
        return page.replaceAll("value=\"([^\"]{20,}|\\d{6})\"", "").replaceAll("/phone-codes/[\\w-]+", "");
    }

    @Test
    void the_right_code_of_an_unknown_phone_signs_nobody_in_and_leads_to_who_they_are() {
        Caller stranger = Caller.nobody(port);
        String step = asked(stranger);
        Caller.Answer right = answer(stranger, step, texts.code(phone));
        assertThat(right.status()).isEqualTo(303);
        assertThat(right.location()).isEqualTo("/newcomers/new");
        assertThat(stranger.get("/me", Caller.JSON).status()).isEqualTo(401);
        assertThat(answer(stranger, step, texts.code(phone)).status()).isEqualTo(422);
    }

    @Test
    void a_phone_that_became_known_after_the_code_was_sent_signs_in() {
        Caller worker = Caller.nobody(port);
        String step = asked(worker);
        register("陈建国", phone);
        assertThat(answer(worker, step, texts.code(phone)).location()).isEqualTo("/");
    }

    @Test
    void five_messages_a_day_go_to_an_unknown_phone_and_the_sixth_is_answered_alike_and_not_sent() {
        Caller stranger = Caller.nobody(port);
        for (int i = 0; i < 5; i++) {
            asked(stranger);
            aMinuteLater();
        }
        String step = asked(stranger);
        assertThat(texts.of(phone)).hasSize(5);
        assertThat(answer(stranger, step, "123456").body()).contains("验证码不对，还可以试 4 次");
        register("陈建国", phone);
        aMinuteLater();
        asked(stranger);
        assertThat(texts.of(phone)).hasSize(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"identity.codes-to-new-per-address-day", "identity.codes-to-new-day"})
    void strangers_of_one_network_and_of_the_whole_county_share_a_budget_and_who_is_known_does_not(String budget) {
        Stranger.aDayLater(jdbc);
        jdbc.sql("insert into core.parameter (code, effective_from, value, source, verified, note) values (?,"
                        + " current_date, 1, '测试', true, '')")
                .param(budget)
                .update();
        try {
            asked(Caller.nobody(port));
            assertThat(texts.of(phone)).hasSize(1);
            Caller second = Caller.nobody(port);
            String other = phone.replace("19911", "19912");
            assertThat(second.form("POST", "/phone-codes", Map.of("phone", other))
                            .status())
                    .isEqualTo(303);
            assertThat(texts.of(other)).isEmpty();
            register("陈建国", other);
            aMinuteLater();
            second.form("POST", "/phone-codes", Map.of("phone", other));
            assertThat(texts.of(other)).hasSize(1);
        } finally {
            jdbc.sql("delete from core.parameter where code = ? and effective_from = current_date")
                    .param(budget)
                    .update();
        }
    }

    @Test
    void five_wrong_codes_end_the_code_and_the_right_one_comes_too_late() {
        register("陈建国", phone);
        Caller worker = Caller.nobody(port);
        String step = asked(worker);
        String right = texts.code(phone);
        for (int left = 4; left > 0; left--) {
            assertThat(answer(worker, step, other(right)).body()).contains("还可以试 " + left + " 次");
        }
        assertThat(answer(worker, step, other(right)).body()).contains("请重新获取");
        assertThat(answer(worker, step, right).status()).isEqualTo(422);
        assertThat(worker.get("/", Caller.JSON).status()).isEqualTo(401);
    }

    @Test
    void a_code_opens_once_even_for_two_in_the_same_moment() {
        register("陈建国", phone);
        Caller worker = Caller.nobody(port);
        String step = asked(worker);
        String code = texts.code(phone);
        var answers = AtOnce.twice(() -> answer(Caller.nobody(port), step, code).status());
        assertThat(answers).containsExactlyInAnyOrder(303, 422);
        assertThat(answer(worker, step, code).status()).isEqualTo(422);
    }

    @Test
    void a_code_lives_five_minutes_and_a_newer_one_ends_it() {
        register("陈建国", phone);
        Caller worker = Caller.nobody(port);
        String step = asked(worker);
        String code = texts.code(phone);
        jdbc.sql("update identity.phone_code set expires_at = now() - interval '1 second' where id = ?")
                .param(step.substring(step.lastIndexOf('/') + 1))
                .update();
        assertThat(answer(worker, step, code).status()).isEqualTo(422);
        aMinuteLater();
        String second = asked(worker);
        String secondCode = texts.code(phone);
        aMinuteLater();
        asked(worker);
        assertThat(answer(worker, second, secondCode).status()).isEqualTo(422);
    }

    @Test
    void one_code_a_minute_and_ten_a_day_whether_the_phone_is_known_or_not() {
        Caller worker = Caller.nobody(port);
        asked(worker);
        assertThat(ask(worker).body()).contains("过 1 分钟再试", "value=\"" + phone + "\"");
        for (int i = 1; i < PhoneDesk.MOST_A_DAY; i++) {
            aMinuteLater();
            asked(worker);
        }
        aMinuteLater();
        Caller.Answer tooMany = ask(worker);
        assertThat(tooMany.status()).isEqualTo(422);
        assertThat(tooMany.body()).contains("今天发的验证码太多了");
    }

    @Test
    void two_who_share_a_phone_are_told_apart_by_the_end_of_their_number() {
        register("陈建国", phone);
        long wife = register("沈玉梅", phone);
        Caller worker = Caller.nobody(port);
        String step = asked(worker);
        String code = texts.code(phone);
        assertThat(answer(worker, step, code).body()).contains("登记了 2 个人", "name=\"numberEnd\"");
        assertThat(answer(worker, step, code, "0000").body()).contains("没有登记这样的人");
        assertThat(answer(worker, step, code, numberEnd(wife)).status()).isEqualTo(303);
        assertThat(worker.json("/me").get("name").asString()).isEqualTo("沈*梅");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12345", "1991100000a", "+8619911000000", "02386123456", "199110000000"})
    void what_is_no_mobile_phone_is_refused_at_its_field(String wrong) {
        Caller.Answer answer = Caller.nobody(port).send("POST", "/phone-codes", Map.of("phone", wrong));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.fields()).containsExactly("phone");
    }

    @Test
    void neither_phone_nor_code_stand_in_the_database_in_clear() {
        register("陈建国", phone);
        asked(Caller.nobody(port));
        String code = texts.code(phone);
        List<String> rows = jdbc.sql(
                        "select c::text from identity.phone_code c union all select m::text from" + " notify.message m")
                .query(String.class)
                .list();
        assertThat(rows).isNotEmpty().noneMatch(row -> row.contains(phone));
        assertThat(rows).noneMatch(row -> row.matches(".*\\b" + code + "\\b.*"));
    }

    @Test
    void a_worker_sees_nothing_of_the_office() {
        register("陈建国", phone);
        Caller worker = Caller.nobody(port);
        answer(worker, asked(worker), texts.code(phone));
        for (String path : new String[] {"/jobseekers", "/vacancies", "/enterprises", "/accounts", "/messages"}) {
            assertThat(worker.get(path, Caller.JSON).status()).as(path).isEqualTo(403);
        }
        assertThat(worker.get("/password", Caller.JSON).status()).isEqualTo(404);
    }

    private long register(String name, String phone) {
        int serial = ThreadLocalRandom.current().nextInt(1000);
        String day = "1980%02d%02d"
                .formatted(1 + serial % 12, 1 + ThreadLocalRandom.current().nextInt(28));
        IdentityNumber number = IdentityNumber.beginning("339998" + day + "%03d".formatted(serial));
        return people.add(List.of(new People.NewPerson(name, number, phone, null, "测试")))
                .getFirst();
    }

    private String numberEnd(long person) {
        return jdbc.sql("select right(number_masked, 4) from registry.person where id = ?")
                .param(person)
                .query(String.class)
                .single();
    }

    private Caller.Answer ask(Caller worker) {
        return worker.form("POST", "/phone-codes", Map.of("phone", phone));
    }

    /** @return the address of the second step */
    private String asked(Caller worker) {
        Caller.Answer asked = ask(worker);
        assertThat(asked.status()).as(asked.body()).isEqualTo(303);
        return asked.location();
    }

    private static Caller.Answer answer(Caller worker, String step, String code) {
        return worker.form("POST", step + "/session", Map.of("code", code));
    }

    private static Caller.Answer answer(Caller worker, String step, String code, String numberEnd) {
        return worker.form("POST", step + "/session", Map.of("code", code, "numberEnd", numberEnd));
    }

    private void aMinuteLater() {
        jdbc.sql("update identity.phone_code set made_at = made_at - interval '1 minute'")
                .update();
    }

    private static String other(String code) {
        return code.startsWith("1") ? "2" + code.substring(1) : "1" + code.substring(1);
    }
}
