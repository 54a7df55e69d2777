package cn.gongjiang.employment.persona;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.employment.Cast;
import cn.gongjiang.world.Caller;
import cn.gongjiang.world.PlatformTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

@PlatformTest
class PersonaResourceTests {
    @Autowired
    private ApplicationContext platform;

    private Cast cast;
    private Cast.Jobseeker chen;
    private Caller worker;

    @BeforeEach
    void a_welder() {
        cast = new Cast(platform);
        chen = cast.welder(Cast.WUYUAN);
        worker = cast.worker(chen.person());
    }

    private String address() {
        return "/jobseekers/" + chen.no() + "/persona";
    }

    private static JsonNode fact(JsonNode part, String name) {
        return part.valueStream()
                .filter(fact -> fact.get("name").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void staff_and_the_person_read_the_same_facts_with_their_sources_and_no_score() {
        JsonNode staff = cast.county().json(address()).get("persona");
        assertThat(staff).isEqualTo(worker.json("/me/persona").get("persona"));
        assertThat(staff.propertyNames()).containsExactlyInAnyOrder("can", "want", "cannot", "missing", "ifs");
        assertThat(fact(staff.get("can"), "做过").get("source").asString()).isNotBlank();
        assertThat(staff.toString()).doesNotContain("score", "分");
        assertThat(cast.county().get(address(), Caller.PAGE).body()).contains("会做什么", "想要什么", "做不到什么", "还缺什么");
        assertThat(worker.get("/me/persona", Caller.PAGE).body()).contains("会做什么", "有什么做不到的，自己说");
        assertThat(cast.county().get(address(), Caller.XLSX).status()).isEqualTo(200);
    }

    @Test
    void what_somebody_cannot_do_they_say_themselves_and_it_is_heeded_where_it_may_weigh() {
        Cast.Post far = cast.post(Cast.BAIBU, 1);
        assertThat(answer(far)).isEqualTo("yes");
        assertThat(worker.form("PUT", "/me/persona", Map.of("farthest", "5", "care", "四点接孩子"))
                        .status())
                .isEqualTo(303);
        JsonNode cannot = cast.county().json(address()).get("persona").get("cannot");
        assertThat(fact(cannot, "最远").get("value").asString()).isEqualTo("5 公里");
        assertThat(fact(cannot, "要照顾家人").get("value").asString()).isEqualTo("四点接孩子");
        assertThat(fact(cannot, "要照顾家人").get("source").asString()).startsWith("本人，");
        assertThat(answer(far)).isEqualTo("no");
        worker.form("PUT", "/me/persona", Map.of("farthest", "", "care", "四点接孩子"));
        assertThat(answer(far)).isEqualTo("yes");
        assertThat(worker.get("/me/information", Caller.PAGE).body()).contains("四点接孩子");
    }

    private String answer(Cast.Post post) {
        return cast.county()
                .json("/jobseekers/" + chen.no() + "/matches?size=500")
                .get("items")
                .valueStream()
                .filter(match -> match.get("vacancy").get("no").asString().equals(post.no()))
                .map(match -> match.get("decision").get("answer").asString())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_fact_that_was_corrected_names_who_corrected_it() {
        String before = source("学历");
        worker.form(
                "PUT",
                "/me/registration",
                Map.of("division", "武原街道", "wanted", "焊工", "former", "焊工", "education", "本科"));
        assertThat(source("学历")).startsWith("本人，").isNotEqualTo(before);
    }

    private String source(String name) {
        return fact(cast.county().json(address()).get("persona").get("can"), name)
                .get("source")
                .asString();
    }

    @Test
    void who_switches_it_off_is_read_by_nobody_until_they_switch_it_on() {
        worker.form("PUT", "/me/consents/employment.persona", Map.of("given", "否"));
        assertThat(cast.county().json(address()).get("persona").isNull()).isTrue();
        assertThat(cast.county().get(address(), Caller.PAGE).body()).contains("本人关闭了画像");
        assertThat(worker.get("/me/persona", Caller.PAGE).body()).contains("您关闭了画像");
        worker.form("PUT", "/me/consents/employment.persona", Map.of("given", "是"));
        assertThat(cast.county().json(address()).get("persona").isNull()).isFalse();
    }

    @Test
    void only_staff_of_the_place_read_it() {
        assertThat(cast.town(Cast.WUYUAN).get(address(), Caller.JSON).status()).isEqualTo(200);
        assertThat(cast.town(Cast.BAIBU).get(address(), Caller.JSON).status()).isEqualTo(404);
        assertThat(cast.enterprise(cast.post(Cast.WUYUAN, 1).enterprise())
                        .get(address(), Caller.JSON)
                        .status())
                .isEqualTo(403);
    }

    @Test
    void what_cannot_be_is_refused_at_its_field() {
        for (String wrong : List.of("0", "101", "-3", "很远")) {
            assertThat(worker.send("PUT", "/me/persona", Map.of("farthest", wrong))
                            .fields())
                    .as(wrong)
                    .containsExactly("farthest");
        }
        assertThat(worker.send("PUT", "/me/persona", Map.of("care", "长".repeat(101)))
                        .fields())
                .containsExactly("care");
    }
}
