package cn.gongjiang.employment.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.gongjiang.employment.Cast;
import cn.gongjiang.world.Caller;
import cn.gongjiang.world.PlatformTest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Who leaves the pool by a state, who is proposed for an end, who is told, and how they come back. */
@PlatformTest
class LookingAgainTests {
    @Autowired
    private ApplicationContext platform;

    @Autowired
    private JdbcClient jdbc;

    private Recorder official;
    private Cast cast;
    private Caller county;
    private Cast.Jobseeker chen;

    @BeforeEach
    void a_welder() {
        official = new Recorder(platform);
        cast = official.cast;
        county = official.county;
        chen = official.chen;
    }

    @Test
    void whoever_does_not_look_any_more_leaves_matching_pushes_and_the_work_list_until_they_look_again() {
        Cast.Post post = cast.post(Cast.WUYUAN, 3);
        for (String ground : List.of("flexible", "licence", "public-post", "own-request")) {
            assertThat(appearances(post)).as("before " + ground).containsOnly(true);
            assertThat(official.record(ground).status()).as(ground).isEqualTo(303);
            assertThat(appearances(post)).as(ground).containsOnly(false);
            Map<String, Object> referral = Map.of("jobseeker", chen.no(), "vacancy", post.no());
            assertThat(county.send("POST", "/referrals", referral).fields()).containsExactly("jobseeker");
            assertThat(official.record("again").status()).isEqualTo(303);
        }
        for (String ground : List.of("benefit", "benefit-over", "training")) {
            assertThat(official.record(ground).status()).as(ground).isEqualTo(303);
            assertThat(appearances(post)).as(ground).containsOnly(true);
        }
    }

    /** Among the people for a vacancy, those it may be pushed to, those to speak to, the unemployed; and with vacancies. */
    private List<Boolean> appearances(Cast.Post post) {
        return List.of(
                holds("/vacancies/" + post.no() + "/matches?size=500"),
                holds("/vacancies/" + post.no() + "/pushes?size=500"),
                holds("/contacts?size=500"),
                official.listed("status=UNEMPLOYED_REGISTERED&former=" + Cast.WELDER),
                county.json("/jobseekers/" + chen.no() + "/matches")
                                .get("total")
                                .asInt()
                        > 0);
    }

    private boolean holds(String address) {
        return county.json(address).get("items").toString().contains(chen.no());
    }

    @Test
    void six_months_without_contact_are_proposed_and_an_official_decides() {
        String lost = "/contacts?state=LOST&size=500";
        assertThat(holds(lost)).isTrue();
        assertThat(county.json(official.states()).get("lostSince").asString())
                .isEqualTo(cast.today().minusMonths(9).toString());
        assertThat(county.get(official.states(), Caller.PAGE).body()).contains("系统不会自动注销", "连续六个月没有联系");
        contact(cast.today().minusMonths(6).plusDays(1));
        assertThat(holds(lost)).isFalse();
        assertThat(county.json(official.states()).get("lostSince").isNull()).isTrue();
        Caller.Answer early = official.record("no-contact");
        assertThat(early.fields()).containsExactly("ground");
        assertThat(early.body())
                .contains(cast.today().minusMonths(6).plusDays(1).toString());
        jdbc.sql("update employment.contact set held_on = held_on - 1 where jobseeker = :no")
                .param("no", chen.no())
                .update();
        assertThat(holds(lost)).isTrue();
        assertThat(official.jobseeker().get("state").asString()).isEqualTo("登记失业");
        assertThat(official.record("no-contact").status()).isEqualTo(303);
        assertThat(holds(lost)).isFalse();
    }

    private void contact(LocalDate on) {
        Map<String, String> said = Map.of("heldOn", on.toString(), "channel", "电话", "reached", "是", "words", "还在找");
        assertThat(county.send("POST", "/jobseekers/" + chen.no() + "/contacts", said)
                        .status())
                .isEqualTo(303);
    }

    @Test
    void the_person_is_told_sees_who_recorded_it_and_registers_again_at_once() {
        official.record("own-request");
        assertThat(told())
                .containsExactly(
                        "registration-state/" + official.latest().get("id").asLong());
        Caller worker = cast.worker(chen.person());
        JsonNode own = worker.json("/me/registration");
        assertThat(own.get("registration").get("state").asString()).isEqualTo("已注销");
        assertThat(own.get("states").get(0).get("recordedBy").asString()).isEqualTo("测试县总");
        assertThat(own.get("states").get(0).get("note").asString()).isEqualTo("2026-0017 号");
        assertThat(worker.get("/me/registration", Caller.PAGE).body()).contains("重新登记，看适合我的岗位");
        assertThat(worker.json("/me/information").toString()).contains("2026-0017 号");
        assertThat(worker.send("PUT", "/me/registration", Recorder.AGAIN).status())
                .isEqualTo(303);
        assertThat(worker.send("PUT", "/me/registration", Recorder.AGAIN).status())
                .isEqualTo(303);
        assertThat(official.jobseeker().get("state").asString()).isEqualTo("登记失业");
        assertThat(county.json(official.states()).get("items")).hasSize(2);
        assertThat(official.latest().get("recordedBy").asString()).isEqualTo("本人");
        assertThat(official.withdraw().fields()).containsExactly("reason");
    }

    @Test
    void of_a_death_nobody_is_told() {
        official.record("death");
        assertThat(told()).isEmpty();
    }

    /** What the messages to the person are about, once every event was delivered. */
    private List<String> told() {
        await().atMost(Duration.ofSeconds(20)).until(() -> jdbc.sql("select count(*) from events.event_publication")
                .query(Long.class)
                .single()
                .equals(0L));
        return jdbc.sql("select about from notify.message where person = :person")
                .param("person", chen.person())
                .query(String.class)
                .list();
    }

    @Test
    void at_the_counter_a_registration_that_was_ended_is_opened_again() {
        official.record("own-request");
        Map<String, Object> form = new HashMap<>(Recorder.AGAIN);
        form.putAll(Map.of("name", "陈建国", "number", chen.number().value(), "phone", "13857312345"));
        assertThat(cast.town(Cast.WUYUAN).send("POST", "/jobseekers", form).location())
                .isEqualTo("/jobseekers/" + chen.no());
        assertThat(official.jobseeker().get("state").asString()).isEqualTo("登记失业");
        assertThat(county.send("POST", "/jobseekers", form).fields()).containsExactly("number");
    }
}
