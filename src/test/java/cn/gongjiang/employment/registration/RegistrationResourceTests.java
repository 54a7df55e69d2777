package cn.gongjiang.employment.registration;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.core.IdentityNumber;
import cn.gongjiang.employment.Cast;
import cn.gongjiang.registry.People;
import cn.gongjiang.world.AtOnce;
import cn.gongjiang.world.Caller;
import cn.gongjiang.world.FreshNumbers;
import cn.gongjiang.world.PlatformTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

@PlatformTest
class RegistrationResourceTests {
    private static final Map<String, Object> WELDER = Map.of(
            "division",
            "武原街道",
            "former",
            "电焊工",
            "wanted",
            "焊工、叉车司机",
            "payExpected",
            6000,
            "areas",
            List.of("武原街道", "百步镇"),
            "shifts",
            List.of("白班"));

    @Autowired
    private ApplicationContext platform;

    private Cast cast;

    @BeforeEach
    void the_cast() {
        cast = new Cast(platform);
    }

    private long person(String number) {
        return platform.getBean(People.class)
                .add(List.of(new People.NewPerson("孙丽", new IdentityNumber(number), "13857300001", null, "测试")))
                .getFirst();
    }

    private static Map<String, Object> with(Map<String, Object> told, String name, Object value) {
        Map<String, Object> changed = new HashMap<>(told);
        changed.put(name, value);
        return changed;
    }

    @Test
    void a_worker_registers_on_the_phone_and_corrects_it_later() {
        Caller worker = cast.worker(person(FreshNumbers.person()));
        assertThat(worker.json("/").get("offers").toString()).contains("/me/registration");
        assertThat(worker.json("/me/jobs").get("fitting")).isEmpty();
        Cast.Post post = cast.post(Cast.WUYUAN, 1);
        assertThat(worker.send("PUT", "/me/registration", WELDER).location()).isEqualTo("/me/jobs");
        JsonNode there = worker.json("/me/registration").get("registration");
        assertThat(there.get("wantedOccupation").asString()).isEqualTo("焊工、叉车司机");
        assertThat(there.get("status").asString()).isEqualTo("登记失业");
        assertThat(worker.json("/me/jobs/" + post.no()).get("score").decimalValue())
                .isPositive();
        Map<String, Object> less = with(with(WELDER, "payExpected", ""), "areas", List.of());
        assertThat(worker.send("PUT", "/me/registration", less).status()).isEqualTo(303);
        JsonNode corrected = worker.json("/me/registration").get("registration");
        assertThat(corrected.get("no")).isEqualTo(there.get("no"));
        assertThat(corrected.get("payExpected").isNull()).isTrue();
        assertThat(corrected.get("divisionsAccepted").toString()).contains("全县");
    }

    @Test
    void enterprises_see_nobody_who_did_not_agree_to_it() {
        long silent = person(FreshNumbers.person());
        Caller worker = cast.worker(silent);
        worker.send("PUT", "/me/registration", WELDER);
        Cast.Post post = cast.post(Cast.WUYUAN, 1);
        assertThat(worker.send("PUT", "/me/jobs/" + post.no() + "/answer", Map.of("answer", "想去"))
                        .fields())
                .containsExactly("answer");
        worker.send("PUT", "/me/registration", with(WELDER, "share", "是"));
        assertThat(worker.send("PUT", "/me/jobs/" + post.no() + "/answer", Map.of("answer", "想去"))
                        .status())
                .isEqualTo(303);
    }

    @ParameterizedTest
    @CsvSource({
        "wanted, '', wanted",
        "division, 上海, division",
        "payExpected, -1, payExpected",
        "payExpected, 很多, payExpected",
        "education, 神童, education",
        "level, 大师, level"
    })
    void what_cannot_be_read_is_said_at_its_field_and_nothing_is_registered(String name, String value, String field) {
        Caller worker = cast.worker(person(FreshNumbers.person()));
        assertThat(worker.send("PUT", "/me/registration", with(WELDER, name, value))
                        .fields())
                .containsExactly(field);
        assertThat(worker.json("/me/registration").get("registration").isNull()).isTrue();
    }

    @Test
    void two_taps_at_once_register_once() {
        long person = person(FreshNumbers.person());
        Caller worker = cast.worker(person);
        assertThat(AtOnce.twice(
                        () -> worker.send("PUT", "/me/registration", WELDER).status()))
                .containsExactly(303, 303);
        assertThat(worker.json("/me/registration").get("registration").get("no").asString())
                .startsWith("JS-");
    }

    @Test
    void at_the_counter_a_new_person_is_registered_and_a_known_one_must_have_the_same_name() {
        Caller town = cast.town(Cast.WUYUAN);
        String number = FreshNumbers.person();
        Map<String, Object> form = with(with(with(WELDER, "name", "周强"), "number", number), "phone", "13857300002");
        assertThat(town.send("POST", "/jobseekers", with(form, "division", "百步镇"))
                        .fields())
                .containsExactly("division");
        String page = town.send("POST", "/jobseekers", form).location();
        assertThat(town.json(page).get("wantedOccupation").asString()).isEqualTo("焊工、叉车司机");
        assertThat(town.send("POST", "/jobseekers", form).body()).contains("已经登记求职");
        String known = FreshNumbers.person();
        person(known);
        assertThat(town.send("POST", "/jobseekers", with(form, "number", known)).fields())
                .containsExactly("name");
        assertThat(town.send("POST", "/jobseekers", with(with(form, "number", known), "name", "孙丽"))
                        .status())
                .isEqualTo(303);
        assertThat(town.send("POST", "/jobseekers", with(form, "number", number.substring(1) + "0"))
                        .fields())
                .containsExactly("number");
    }

    @Test
    void a_child_cannot_register() {
        String child = IdentityNumber.beginning("330424"
                        + cast.today().minusYears(16).plusDays(1).toString().replace("-", "") + "001")
                .value();
        Map<String, Object> form = with(with(with(WELDER, "name", "小明"), "number", child), "phone", "13857300003");
        Caller.Answer refused = cast.county().send("POST", "/jobseekers", form);
        assertThat(refused.fields()).containsExactly("number");
        assertThat(refused.body()).contains("16");
    }
}
