package cn.gongjiang.employment.menu;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.core.Retained;
import cn.gongjiang.employment.Cast;
import cn.gongjiang.employment.Uses;
import cn.gongjiang.world.Caller;
import cn.gongjiang.world.PlatformTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** 我想学, as a worker says it and as staff see it. */
@PlatformTest
class WishResourceTests {
    @Autowired
    private ApplicationContext platform;

    @Autowired
    private JdbcClient jdbc;

    private Cast cast;
    private Caller county;
    private String course;

    @BeforeEach
    void a_course_of_its_own() {
        cast = new Cast(platform);
        county = cast.county();
        course = county.form("POST", "/courses", CourseResourceTests.course()).location();
    }

    private Caller says(Cast.Jobseeker who, String times) {
        return says(cast.worker(who.person()), times);
    }

    private Caller says(Caller worker, String times) {
        Caller.Answer answer = worker.form("PUT", course + "/wish", Map.of("times", times));
        assertThat(answer.status()).isEqualTo(303);
        return worker;
    }

    private List<JsonNode> people(Caller caller) {
        return caller.json(course + "/wishes").get("items").valueStream().toList();
    }

    @Test
    void one_tap_says_it_one_takes_it_back_and_the_last_word_holds() {
        Cast.Jobseeker chen = living(Cast.WUYUAN);
        Caller worker = says(chen, "晚上");
        says(worker, "周末");
        assertThat(people(county)).hasSize(1);
        assertThat(people(county).getFirst().get("times").valueStream().map(JsonNode::asString))
                .containsExactly("周末");
        assertThat(worker.get(course, Caller.PAGE).body()).contains("您说过想学", "不想学了");
        assertThat(worker.json("/me/courses").get("wishes").toString()).contains(course.substring(9));
        assertThat(worker.form("DELETE", course + "/wish", Map.of()).location()).isEqualTo(course);
        assertThat(people(county)).isEmpty();
        assertThat(worker.get(course, Caller.PAGE).body()).contains("我想学", "企业看不到", "/privacy-notice");
    }

    @Test
    void staff_see_masked_people_of_their_own_area_and_the_enterprise_nobody() {
        Cast.Jobseeker here = living(Cast.WUYUAN);
        Cast.Jobseeker there = living(Cast.BAIBU);
        says(here, "");
        says(there, "白天");
        assertThat(people(county))
                .hasSize(2)
                .allSatisfy(w -> assertThat(w.get("name").asString()).isEqualTo("陈*国"));
        assertThat(people(cast.town(Cast.WUYUAN)))
                .singleElement()
                .satisfies(w -> assertThat(w.get("jobseeker").asString()).isEqualTo(here.no()));
        assertThat(people(cast.town(Cast.YUCHENG))).isEmpty();
        Caller enterprise = cast.enterprise(cast.enterprise("海盐好奇厂", Cast.WUYUAN));
        assertThat(enterprise.get(course + "/wishes", Caller.JSON).status()).isEqualTo(403);
        assertThat(enterprise.get("/wishes", Caller.JSON).status()).isEqualTo(403);
        assertThat(enterprise.get(course, Caller.PAGE).body()).doesNotContain("想学的人");
        assertThat(county.get(course, Caller.PAGE).body()).contains("想学的人 2");
        assertThat(cast.town(Cast.WUYUAN).get(course, Caller.PAGE).body()).contains("想学的人 1");
    }

    @Test
    void people_are_counted_once_and_by_the_time_they_have() {
        says(living(Cast.WUYUAN), "");
        says(living(Cast.WUYUAN), "晚上");
        JsonNode count = county.json("/wishes?size=500")
                .get("items")
                .valueStream()
                .filter(c -> course.endsWith(c.get("no").asString()))
                .findFirst()
                .orElseThrow();
        assertThat(count.get("people").asInt()).isEqualTo(2);
        assertThat(count.get("daytime").asInt()).isEqualTo(1);
        assertThat(count.get("evening").asInt()).isEqualTo(2);
        assertThat(county.get(course + "/wishes?format=xlsx", "*/*").rows()).hasSize(3);
        assertThat(county.get("/wishes", Caller.PAGE).body()).contains(course + "/wishes");
    }

    @Test
    void two_records_of_one_human_are_one_wish() {
        Cast.Jobseeker kept = living(Cast.WUYUAN);
        Cast.Jobseeker gone = living(Cast.WUYUAN);
        says(kept, "白天");
        says(gone, "晚上");
        jdbc.sql(
                        "insert into registry.merge (no, person_kept, person_gone, recorded_by) values (:no, :kept, :gone, '测试')")
                .param("no", "HB-T-" + kept.person())
                .param("kept", kept.person())
                .param("gone", gone.person())
                .update();
        assertThat(people(county))
                .singleElement()
                .satisfies(w -> assertThat(w.get("times").toString()).contains("晚上"));
    }

    @Test
    void what_cannot_be_is_refused_and_nothing_is_said() {
        Caller worker = cast.worker(living(Cast.WUYUAN).person());
        assertThat(worker.send("PUT", course + "/wish", Map.of("times", "半夜")).fields())
                .containsExactly("times");
        assertThat(cast.nobody().send("PUT", course + "/wish", Map.of()).status())
                .isIn(401, 403);
        assertThat(county.send("PUT", course + "/wish", Map.of()).status()).isEqualTo(403);
        Map<String, String> paused = CourseResourceTests.course();
        paused.put("state", "暂停");
        county.form("PUT", course, paused);
        assertThat(worker.send("PUT", course + "/wish", Map.of()).status()).isEqualTo(404);
        assertThat(people(county)).isEmpty();
    }

    @Test
    void it_is_told_to_the_person_kept_for_its_period_and_forgotten() {
        Cast.Jobseeker chen = living(Cast.WUYUAN);
        Caller worker = says(chen, "晚上");
        assertThat(worker.get("/me/information", Caller.PAGE).body()).contains("想学的培训", "本人说想学");
        Wishes wishes = platform.getBean(Wishes.class);
        assertThat(wishes.needed(Set.of(chen.person()), cast.today().minusDays(1)))
                .containsExactly(chen.person());
        assertThat(wishes.needed(Set.of(chen.person()), cast.today().plusDays(2)))
                .isEmpty();
        LocalDate longAgo = LocalDate.of(1999, 1, 1);
        jdbc.sql("update employment.wish set recorded_at = :then where person = :person")
                .param("then", longAgo)
                .param("person", chen.person())
                .update();
        Retained retained = platform.getBeansOfType(Retained.class).values().stream()
                .filter(r -> r.purpose().equals(Uses.WISH))
                .findFirst()
                .orElseThrow();
        assertThat(retained.ending().applyAsInt(longAgo)).isZero();
        assertThat(retained.ending().applyAsInt(longAgo.plusDays(1))).isEqualTo(1);
        says(worker, "");
        wishes.forget(List.of(chen.person()));
        assertThat(people(county)).isEmpty();
    }

    private Cast.Jobseeker living(String division) {
        Cast.Jobseeker who = cast.welder(division);
        jdbc.sql("update registry.person set division = :division where id = :id")
                .param("division", division)
                .param("id", who.person())
                .update();
        return who;
    }
}
