package cn.gongjiang.employment.push;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.employment.Cast;
import cn.gongjiang.world.AtOnce;
import cn.gongjiang.world.Caller;
import cn.gongjiang.world.PlatformTest;
import cn.gongjiang.world.ThreeAudiences;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@PlatformTest
class PushResourceTests {
    @Autowired
    private ApplicationContext platform;

    @Autowired
    private JdbcClient jdbc;

    private Cast cast;
    private Caller county;
    private Cast.Jobseeker chen;
    private Cast.Post post;

    @BeforeEach
    void a_welder_and_a_post_for_welders() {
        cast = new Cast(platform);
        county = cast.county();
        chen = cast.welder(Cast.WUYUAN);
        post = cast.post(Cast.WUYUAN, 1);
    }

    private Caller.Answer push() {
        return county.send("POST", "/pushes", Map.of("jobseeker", chen.no(), "vacancy", post.no()));
    }

    private JsonNode pushes() {
        return county.json("/pushes?vacancy=" + post.no()).get("items");
    }

    private String answer() {
        return "/me/jobs/" + post.no() + "/answer";
    }

    @Test
    void a_push_is_listed_for_all_audiences_and_not_repeated() {
        assertThat(push().status()).isEqualTo(303);
        JsonNode item = pushes().get(0);
        assertThat(item.get("jobseeker").asString()).isEqualTo(chen.no());
        assertThat(item.get("state").asString()).isEqualTo("还没答复");
        assertThat(new ThreeAudiences("/pushes?vacancy=" + post.no(), "/no", "推送编号", "<small>(TS-\\d{4}-\\d+)")
                        .agreeFor(county))
                .containsExactly(item.get("no").asString());
        Caller.Answer again = push();
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.body()).contains("起可以再推送");
        assertThat(pushes()).hasSize(1);
    }

    @Test
    void two_officials_at_once_push_once() {
        List<Integer> statuses = AtOnce.both(() -> push().status(), () -> push().status());
        assertThat(statuses).containsExactlyInAnyOrder(303, 422);
        assertThat(pushes()).hasSize(1);
    }

    @Test
    void the_best_are_pushed_and_the_plan_says_why_not_the_others() {
        String plan = "/vacancies/" + post.no() + "/pushes";
        JsonNode before = county.json(plan + "?size=500");
        long ready = before.get("ready").asLong();
        assertThat(ready).isPositive();
        assertThat(county.send("POST", plan, Map.of("most", 1)).location()).isEqualTo("/pushes?vacancy=" + post.no());
        assertThat(pushes()).hasSize(1);
        JsonNode after = county.json(plan + "?size=500");
        assertThat(after.get("ready").asLong()).isEqualTo(ready - 1);
        String told = pushes().get(0).get("jobseeker").asString();
        assertThat(after.get("items")
                        .valueStream()
                        .filter(c -> c.get("person").get("no").asString().equals(told))
                        .map(c -> c.get("decision").get("answer").asString()))
                .containsExactly("almost");
        for (int wrong : List.of(0, 201)) {
            assertThat(county.send("POST", plan, Map.of("most", wrong)).fields())
                    .containsExactly("most");
        }
    }

    @Test
    void a_yes_refers_and_a_no_afterwards_ends_it() {
        push();
        Caller worker = cast.worker(chen.person());
        assertThat(worker.json("/me/jobs").get("waiting")).hasSize(1);
        assertThat(worker.send("PUT", answer(), Map.of("answer", "想去")).location())
                .isEqualTo("/me/jobs/" + post.no());
        JsonNode referral =
                county.json("/referrals?jobseeker=" + chen.no()).get("items").get(0);
        assertThat(referral.get("recordedBy").asString()).isEqualTo("本人");
        assertThat(pushes().get(0).get("state").asString()).isEqualTo("想去");
        assertThat(worker.send("PUT", answer(), Map.of("answer", "不合适", "reason", "太远", "words", "要转两趟车"))
                        .status())
                .isEqualTo(303);
        referral = county.json("/referrals?jobseeker=" + chen.no()).get("items").get(0);
        assertThat(referral.get("result").asString()).isEqualTo("本人放弃");
        assertThat(referral.get("reason").asString()).isEqualTo("不合适：太远，要转两趟车");
        assertThat(pushes().get(0).get("reason").asString()).isEqualTo("太远，要转两趟车");
        assertThat(worker.json("/me/jobs").get("answered")).hasSize(1);
    }

    @Test
    void a_no_wants_a_reason_and_puts_the_vacancy_behind_all_others() {
        Caller worker = cast.worker(chen.person());
        assertThat(worker.send("PUT", answer(), Map.of("answer", "不合适")).fields())
                .containsExactly("reason");
        assertThat(worker.send("PUT", answer(), Map.of("answer", "不合适", "reason", "工资低"))
                        .status())
                .isEqualTo(303);
        List<String> order = county.json("/jobseekers/" + chen.no() + "/matches?size=500")
                .get("items")
                .valueStream()
                .map(m -> m.get("vacancy").get("no").asString())
                .toList();
        assertThat(order.getLast()).isEqualTo(post.no());
        assertThat(push().body()).contains("不合适：工资低");
        assertThat(worker.json("/me/jobs").get("fitting").toString()).doesNotContain(post.no());
    }

    @Test
    void who_says_no_more_of_this_is_not_pushed_any_more_but_may_look_themselves() {
        Caller worker = cast.worker(chen.person());
        assertThat(worker.send("PUT", answer(), Map.of("answer", "别再推")).status())
                .isEqualTo(303);
        Caller.Answer refused = push();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("本人关掉了推送");
        assertThat(worker.json("/me/jobs").get("fitting")).isNotEmpty();
        assertThat(worker.send("PUT", "/me/consents/employment.push", Map.of("given", "是"))
                        .status())
                .isEqualTo(303);
        assertThat(push().status()).isEqualTo(303);
    }

    @Test
    void nobody_is_referred_against_their_word_or_to_what_is_over() {
        push();
        Caller worker = cast.worker(chen.person());
        worker.send("PUT", "/me/consents/employment.referral", Map.of("given", "否"));
        Caller.Answer refused = worker.send("PUT", answer(), Map.of("answer", "想去"));
        assertThat(refused.fields()).containsExactly("answer");
        assertThat(worker.json("/me/jobs/" + post.no()).get("answer").isNull()).isTrue();
        worker.send("PUT", "/me/consents/employment.referral", Map.of("given", "是"));
        jdbc.sql("update employment.vacancy set closed_on = current_date where no = :no")
                .param("no", post.no())
                .update();
        assertThat(worker.send("PUT", answer(), Map.of("answer", "想去")).body()).contains("已结束");
        assertThat(push().fields()).containsExactly("vacancy");
    }

    @Test
    void what_is_put_aside_is_not_pushed_until_it_is_taken_up_again() {
        String aside = "/jobseekers/" + chen.no() + "/matches/" + post.no() + "/set-aside";
        assertThat(county.send("PUT", aside, Map.of("reason", " ")).fields()).containsExactly("reason");
        assertThat(county.send("PUT", aside, Map.of("reason", "企业刚换了班次")).status())
                .isEqualTo(303);
        JsonNode last =
                county.json("/jobseekers/" + chen.no() + "/matches?size=500").get("items");
        assertThat(last.get(last.size() - 1).get("aside").asString()).isEqualTo("已搁置：企业刚换了班次");
        assertThat(push().body()).contains("已搁置：企业刚换了班次");
        assertThat(county.send("DELETE", aside, Map.of()).status()).isEqualTo(303);
        assertThat(push().status()).isEqualTo(303);
    }

    @Test
    void a_town_pushes_to_its_own_people_only() {
        Caller baibu = cast.town(Cast.BAIBU);
        assertThat(baibu.send("POST", "/pushes", Map.of("jobseeker", chen.no(), "vacancy", post.no()))
                        .fields())
                .containsExactly("jobseeker");
        push();
        assertThat(baibu.json("/pushes?vacancy=" + post.no()).get("items")).isEmpty();
        assertThat(cast.town(Cast.WUYUAN).json("/pushes?vacancy=" + post.no()).get("items"))
                .hasSize(1);
    }

    @Test
    void what_is_not_public_is_pushed_to_nobody() {
        jdbc.sql("update employment.vacancy set standing = 'DRAFT' where no = :no")
                .param("no", post.no())
                .update();
        assertThat(push().body()).contains("没有公开，公开以后才能推送");
        assertThat(county.send("POST", "/vacancies/" + post.no() + "/pushes", Map.of("most", 1))
                        .fields())
                .containsExactly("most");
        assertThat(cast.worker(chen.person())
                        .get("/me/jobs/" + post.no(), Caller.JSON)
                        .status())
                .isEqualTo(404);
    }
}
