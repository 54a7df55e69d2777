package cn.gongjiang.employment.training;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.employment.Cast;
import cn.gongjiang.world.AtOnce;
import cn.gongjiang.world.Caller;
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

    @Test
    void the_same_training_is_recorded_once_also_by_two_at_once() {
        assertThat(AtOnce.twice(() -> program.send("POST", address, training()).status()))
                .containsExactlyInAnyOrder(303, 422);
        assertThat(program.send("POST", address, training()).fields()).containsExactly("from");
        assertThat(recorded()).hasSize(1);
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
