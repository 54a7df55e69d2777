package cn.gongjiang.registry.job;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.employment.Cast;
import cn.gongjiang.registry.Registered;
import cn.gongjiang.world.Caller;
import cn.gongjiang.world.HeldRow;
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

/** Where somebody works, from when to when. */
@PlatformTest
class JobResourceTests {
    @Autowired
    private ApplicationContext platform;

    private Cast cast;
    private Caller program;
    private String person;
    private String address;
    private String code;

    @BeforeEach
    void somebody_and_an_enterprise() {
        cast = new Cast(platform);
        program = cast.program();
        Registered registered = new Registered(platform);
        person = registered.person(Cast.WUYUAN);
        address = "/people/" + person + "/jobs";
        code = registered.enterprise("海盐上工厂", Cast.BAIBU);
    }

    private Map<String, String> job(String from, String to) {
        return new HashMap<>(Map.of("enterprise", code, "title", "<i>车工</i>", "startsOn", from, "endsOn", to));
    }

    private int record(String from, String to) {
        return program.send("POST", address, job(from, to)).status();
    }

    private JsonNode jobs() {
        return program.json(address).get("items");
    }

    private String day(int fromToday) {
        return cast.today().plusDays(fromToday).toString();
    }

    @Test
    void a_job_is_recorded_and_ended() {
        assertThat(cast.county().form("POST", address, job(day(-30), "")).location())
                .isEqualTo(address);
        assertThat(jobs().get(0).get("endsOn").isNull()).isTrue();
        String end = address + "/" + jobs().get(0).get("id").asLong() + "/end";
        assertThat(program.send("PUT", end, Map.of("lastDay", day(-31))).fields())
                .containsExactly("lastDay");
        assertThat(program.send("PUT", end, Map.of("lastDay", day(1))).fields()).containsExactly("lastDay");
        Caller.Answer refused = cast.county().form("PUT", end, Map.of("lastDay", ""));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("登记离职");
        assertThat(cast.county().form("PUT", end, Map.of("lastDay", day(0))).location())
                .isEqualTo(address);
        assertThat(jobs().get(0).get("endsOn").asString()).isEqualTo(day(0));
        assertThat(program.send("PUT", end, Map.of("lastDay", day(0))).status()).isEqualTo(404);
    }

    @Test
    void jobs_are_read_as_a_page_and_as_a_sheet() {
        assertThat(record(day(-30), "")).isEqualTo(303);
        assertThat(cast.county().get(address, Caller.PAGE).body())
                .contains("海盐上工厂", day(-30))
                .doesNotContain("<i>车工");
        assertThat(program.get(address, Caller.XLSX).rows().get(1)).contains("海盐上工厂", code);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-01-01, 2020-12-31, 422",
        "2019-06-01, 2020-01-01, 422",
        "2020-12-31, '', 422",
        "2020-03-01, 2020-04-01, 422",
        "2021-01-01, '', 303",
        "2019-06-01, 2019-12-31, 303"
    })
    void at_one_enterprise_somebody_is_once_at_a_time(String from, String to, int status) {
        assertThat(record("2020-01-01", "2020-12-31")).isEqualTo(303);
        assertThat(record(from, to)).isEqualTo(status);
    }

    @Test
    void of_two_who_record_the_same_at_once_one_wins() {
        assertThat(new HeldRow(platform, "registry.person", person)
                        .wantedByBoth(() -> record("2020-01-01", ""), () -> record("2020-05-01", "")))
                .containsExactlyInAnyOrder(303, 422);
        assertThat(jobs()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "enterprise, '', enterprise",
        "enterprise, 没有这家厂, enterprise",
        "startsOn, '', startsOn",
        "startsOn, 1960-01-01, startsOn",
        "startsOn, 2199-01-01, startsOn",
        "endsOn, 2019-12-31, endsOn",
        "endsOn, 2199-01-01, endsOn",
        "title, x101, title"
    })
    void what_cannot_be_is_refused_at_its_field_in_json_and_in_the_form(String field, String value, String refused) {
        Map<String, String> form = job("2020-01-01", "2020-12-31");
        form.put(field, value.equals("x101") ? "长".repeat(101) : value);
        Caller.Answer answer = program.send("POST", address, form);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.fields()).containsExactly(refused);
        assertThat(cast.county().form("POST", address, form).body())
                .contains(answer.json().get("errors").get(0).get("message").asString());
        assertThat(jobs()).isEmpty();
    }

    @Test
    void another_towns_person_is_404_and_another_persons_job_too() {
        record("2020-01-01", "");
        String end = "/" + jobs().get(0).get("id").asLong() + "/end";
        Map<String, String> today = Map.of("lastDay", day(0));
        Caller baibu = cast.town(Cast.BAIBU);
        assertThat(baibu.get(address, Caller.JSON).status()).isEqualTo(404);
        assertThat(baibu.send("POST", address, job("2021-01-01", "")).status()).isEqualTo(404);
        assertThat(baibu.send("PUT", address + end, today).status()).isEqualTo(404);
        String other = "/people/" + new Registered(platform).person(Cast.WUYUAN) + "/jobs";
        assertThat(program.send("PUT", other + end, today).status()).isEqualTo(404);
        assertThat(List.of(cast.outsider().get(address, Caller.JSON).status())).containsExactly(403);
    }
}
