package cn.gongjiang.employment.training;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.employment.Cast;
import cn.gongjiang.world.Caller;
import cn.gongjiang.world.HeldRow;
import cn.gongjiang.world.PlatformTest;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

@PlatformTest
class TrainingResourceTests {
    @Autowired
    private ApplicationContext platform;

    private Cast cast;
    private Caller program;
    private Cast.Jobseeker chen;
    private String address;

    @BeforeEach
    void a_welder() {
        cast = new Cast(platform);
        program = cast.program();
        chen = cast.welder(Cast.WUYUAN);
        address = "/jobseekers/" + chen.no() + "/trainings";
    }

    private Map<String, String> training() {
        return new HashMap<>(
                Map.of("occupation", "氩弧焊师傅", "from", day(-30), "to", day(0), "hours", "80", "hoursAttended", "48"));
    }

    private String day(int fromToday) {
        return cast.today().plusDays(fromToday).toString();
    }

    private JsonNode recorded() {
        return program.json("/jobseekers/" + chen.no()).get("trainings");
    }

    @Test
    void a_completed_training_is_recorded_by_json_and_by_form() {
        Caller.Answer answer = program.send("POST", address, training());
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).isEqualTo("/jobseekers/" + chen.no());
        Map<String, String> other = training();
        other.put("occupation", "养老护理员");
        other.put("kind", "转岗培训");
        other.remove("hoursAttended");
        assertThat(cast.county().form("POST", address, other).status()).isEqualTo(303);
        assertThat(recorded()).hasSize(2);
        JsonNode first = recorded()
                .valueStream()
                .filter(t -> t.get("occupation").asString().equals("氩弧焊师傅"))
                .findFirst()
                .orElseThrow();
        assertThat(first.get("hoursAttended").asInt()).isEqualTo(48);
        assertThat(first.get("kind").asString()).isEqualTo("就业技能培训");
        assertThat(first.get("to").asString()).isEqualTo(day(0));
    }

    @ParameterizedTest
    @CsvSource({
        "occupation,''",
        "occupation,x101",
        "from,''",
        "from,soon",
        "from,1979-12-31",
        "to,''",
        "to,2026-13-01",
        "to,1",
        "to,-31",
        "hours,''",
        "hours,0h",
        "hours,many",
        "hours,2001h",
        "hoursAttended,81h",
        "hoursAttended,-1h",
        "kind,YOGA"
    })
    void what_cannot_be_is_refused_at_its_field_in_json_and_in_the_form(String field, String value) {
        Map<String, String> form = training();
        form.put(field, given(value));
        Caller.Answer answer = program.send("POST", address, form);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.fields()).containsExactly(field);
        Caller.Answer page = cast.county().form("POST", address, form);
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.body())
                .contains(answer.json().get("errors").get(0).get("message").asString());
        assertThat(recorded()).isEmpty();
    }

    /** A number of days from today, a number of hours, a length of text, or the text itself. */
    private String given(String value) {
        if (value.matches("-?\\d+")) {
            return day(Integer.parseInt(value));
        }
        if (value.startsWith("x")) {
            return "长".repeat(Integer.parseInt(value.substring(1)));
        }
        return value.matches("-?\\d+h") ? value.substring(0, value.length() - 1) : value;
    }

    private int recordIt() {
        return program.send("POST", address, training()).status();
    }

    @Test
    void the_same_training_is_recorded_once_also_by_two_at_once() {
        assertThat(new HeldRow(platform, "employment.jobseeker", chen.no())
                        .wantedByBoth(this::recordIt, this::recordIt))
                .containsExactlyInAnyOrder(303, 422);
        assertThat(program.send("POST", address, training()).fields()).containsExactly("from");
        assertThat(recorded()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void a_wrong_training_is_withdrawn_with_a_reason_and_recorded_anew(boolean byForm) {
        program.send("POST", address, training());
        String one = address + "/" + recorded().get(0).get("no").asString();
        String withdrawal = one + "/withdrawal";
        Map<String, String> reason = Map.of("reason", "登记到别人名下<b>");
        Caller.Answer answer = byForm
                ? cast.town(Cast.WUYUAN).form("PUT", withdrawal, reason)
                : program.send("PUT", withdrawal, reason);
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).isEqualTo(one);
        JsonNode told = program.json(one).get("withdrawal");
        assertThat(told.get("reason").asString()).isEqualTo("登记到别人名下<b>");
        assertThat(told.get("on").asString()).isEqualTo(day(0));
        assertThat(cast.county().get(one, Caller.PAGE).body())
                .contains("已撤销", "登记到别人名下&lt;b&gt;")
                .doesNotContain("撤销这次培训");
        assertThat(program.get(one, Caller.XLSX).rows().get(1)).contains("登记到别人名下<b>");
        assertThat(program.send("PUT", withdrawal, reason).fields()).containsExactly("reason");
        assertThat(program.send("POST", address, training()).status()).isEqualTo(303);
        assertThat(recorded()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"''", "'  '", "x201"})
    void a_withdrawal_wants_a_reason_at_its_field(String value) {
        program.send("POST", address, training());
        String one = address + "/" + recorded().get(0).get("no").asString();
        Map<String, String> form = Map.of("reason", given(value));
        assertThat(program.send("PUT", one + "/withdrawal", form).fields()).containsExactly("reason");
        Caller.Answer page = cast.county().form("PUT", one + "/withdrawal", form);
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.body()).contains("撤销这次培训");
        assertThat(program.json(one).get("withdrawal").isNull()).isTrue();
    }

    @Test
    void a_training_is_seen_and_withdrawn_by_nobody_else() {
        program.send("POST", address, training());
        String one = address + "/" + recorded().get(0).get("no").asString();
        String elsewhere = "/jobseekers/" + cast.welder(Cast.WUYUAN).no() + one.substring(one.indexOf("/trainings"));
        Caller foreign = cast.town(Cast.BAIBU);
        Caller enterprise = cast.enterprise(cast.post(Cast.WUYUAN, 1).enterprise());
        Map<String, String> reason = Map.of("reason", "不对");
        assertThat(foreign.get(one, Caller.JSON).status()).isEqualTo(404);
        assertThat(foreign.send("PUT", one + "/withdrawal", reason).status()).isEqualTo(404);
        assertThat(enterprise.get(one, Caller.JSON).status()).isEqualTo(404);
        assertThat(enterprise.send("PUT", one + "/withdrawal", reason).status()).isEqualTo(403);
        assertThat(program.get(elsewhere, Caller.JSON).status()).isEqualTo(404);
        assertThat(program.send("PUT", elsewhere + "/withdrawal", reason).status())
                .isEqualTo(404);
        assertThat(program.json(one).get("withdrawal").isNull()).isTrue();
    }

    @Test
    void another_towns_jobseeker_is_404_and_an_enterprise_records_nothing() {
        assertThat(cast.town(Cast.BAIBU).send("POST", address, training()).status())
                .isEqualTo(404);
        assertThat(cast.enterprise(cast.post(Cast.WUYUAN, 1).enterprise())
                        .send("POST", address, training())
                        .status())
                .isEqualTo(403);
        assertThat(program.send("POST", "/jobseekers/JS-1999-1/trainings", training())
                        .status())
                .isEqualTo(404);
        assertThat(cast.town(Cast.WUYUAN).send("POST", address, training()).status())
                .isEqualTo(303);
    }

    @Test
    void markup_and_sql_are_stored_and_shown_as_text() {
        Map<String, String> form = training();
        form.put("occupation", "<u>焊工</u>'; drop schema employment; --");
        assertThat(program.send("POST", address, form).status()).isEqualTo(303);
        assertThat(recorded().get(0).get("occupation").asString()).isEqualTo(form.get("occupation"));
        assertThat(cast.county().get("/jobseekers/" + chen.no(), Caller.PAGE).body())
                .doesNotContain("<u>焊工");
    }
}
