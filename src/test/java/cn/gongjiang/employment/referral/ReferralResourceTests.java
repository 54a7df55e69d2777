package cn.gongjiang.employment.referral;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.employment.Cast;
import cn.gongjiang.world.AtOnce;
import cn.gongjiang.world.Caller;
import cn.gongjiang.world.PlatformTest;
import cn.gongjiang.world.ThreeAudiences;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** Referring somebody to a vacancy, and reading referrals. */
@PlatformTest
class ReferralResourceTests {
    @Autowired
    private ApplicationContext platform;

    private Cast cast;
    private Caller program;
    private Cast.Jobseeker chen;
    private Cast.Post post;

    @BeforeEach
    void a_welder_and_a_post() {
        cast = new Cast(platform);
        program = cast.program();
        chen = cast.welder(Cast.WUYUAN);
        post = cast.post(Cast.WUYUAN, 1);
    }

    private Map<String, String> filled(String field, String value) {
        Map<String, String> form = new HashMap<>(Map.of("jobseeker", chen.no(), "vacancy", post.no()));
        form.put(field, value);
        return form;
    }

    @Test
    void a_program_refers_and_is_sent_to_the_referral() {
        Caller.Answer answer = program.send("POST", "/referrals", filled("note", "师傅推荐"));
        assertThat(answer.status()).isEqualTo(303);
        JsonNode referral = program.json(answer.location());
        assertThat(answer.location())
                .isEqualTo("/referrals/" + referral.get("no").asString());
        assertThat(referral.get("jobseeker").asString()).isEqualTo(chen.no());
        assertThat(referral.get("vacancy").asString()).isEqualTo(post.no());
        assertThat(referral.get("name").asString()).doesNotContain("建国");
        assertThat(referral.get("note").asString()).isEqualTo("师傅推荐");
        assertThat(referral.get("score").decimalValue()).isPositive();
        assertThat(referral.get("step").asString()).isEqualTo("已推荐");
        assertThat(referral.get("recordedBy").asString()).isEqualTo("测试程序");
    }

    @Test
    void staff_refer_by_a_form() {
        Caller.Answer answer = cast.county().form("POST", "/referrals", filled("note", ""));
        assertThat(answer.status()).isEqualTo(303);
        assertThat(cast.county().get(answer.location(), Caller.PAGE).body()).contains("已推荐");
    }

    @ParameterizedTest
    @CsvSource({"jobseeker,''", "jobseeker,'  '", "jobseeker,JS-1999-1", "vacancy,''", "vacancy,GW-1999-1"})
    void what_is_missing_or_not_there_is_refused_at_its_field(String field, String value) {
        Caller.Answer answer = program.send("POST", "/referrals", filled(field, value));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.fields()).containsExactly(field);
        assertThat(cast.county()
                        .form("POST", "/referrals", filled(field, value))
                        .status())
                .isEqualTo(422);
    }

    @ParameterizedTest
    @CsvSource({"note,201", "note,5000", "jobseeker,21", "vacancy,300"})
    void what_is_too_long_is_refused_at_its_field(String field, int length) {
        Caller.Answer answer = program.send("POST", "/referrals", filled(field, "好".repeat(length)));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.fields()).containsExactly(field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "\"x\"", "{}", "null", "{\"jobseeker\":{\"no\":1},\"vacancy\":1}"})
    void a_body_that_is_no_such_object_is_refused(String body) {
        assertThat(program.raw("POST", "/referrals", body).status()).isIn(400, 422);
    }

    @Test
    void nobody_is_referred_twice_to_one_vacancy() {
        assertThat(program.send("POST", "/referrals", filled("note", "一")).status())
                .isEqualTo(303);
        Caller.Answer again = program.send("POST", "/referrals", filled("note", "二"));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.fields()).containsExactly("vacancy");
    }

    @Test
    void of_two_who_refer_at_once_one_wins() {
        List<Caller.Answer> answers = AtOnce.twice(() -> program.send("POST", "/referrals", filled("note", "快")));
        assertThat(answers).extracting(Caller.Answer::status).containsExactlyInAnyOrder(303, 422);
        assertThat(program.json("/referrals?vacancy=" + post.no()).get("total").asInt())
                .isOne();
    }

    @Test
    void an_expired_vacancy_gets_no_referral() {
        String expired = cast.post(
                        post.enterprise(), "焊工", Cast.WUYUAN, 1, cast.today().minusDays(1))
                .no();
        assertThat(program.send("POST", "/referrals", filled("vacancy", expired))
                        .fields())
                .containsExactly("vacancy");
    }

    @Test
    void a_town_refers_its_own_people_to_any_vacancy_and_an_enterprise_nobody() {
        assertThat(cast.town(Cast.BAIBU)
                        .send("POST", "/referrals", filled("note", ""))
                        .fields())
                .containsExactly("jobseeker");
        assertThat(cast.enterprise(post.enterprise())
                        .send("POST", "/referrals", filled("note", ""))
                        .status())
                .isEqualTo(403);
        Cast.Post elsewhere = cast.post(Cast.BAIBU, 1);
        assertThat(cast.town(Cast.WUYUAN)
                        .send("POST", "/referrals", filled("vacancy", elsewhere.no()))
                        .status())
                .isEqualTo(303);
        assertThat(cast.nobody().send("POST", "/referrals", filled("note", "")).status())
                .isIn(401, 403);
    }

    @Test
    void a_referral_is_seen_by_those_concerned_and_404_to_others() {
        String referral = program.send("POST", "/referrals", filled("note", "")).location();
        Cast.Post other = cast.post(Cast.BAIBU, 1);
        for (Caller concerned : List.of(cast.county(), cast.town(Cast.WUYUAN), cast.enterprise(post.enterprise()))) {
            assertThat(concerned.get(referral, Caller.JSON).status()).isEqualTo(200);
        }
        Map<String, String> outcome =
                Map.of("result", "HIRED", "decidedOn", cast.today().toString());
        for (Caller foreign : List.of(cast.town(Cast.BAIBU), cast.enterprise(other.enterprise()))) {
            assertThat(foreign.get(referral, Caller.JSON).status()).isEqualTo(404);
            assertThat(foreign.send("PUT", referral + "/outcome", outcome).status())
                    .isEqualTo(404);
        }
        assertThat(program.json(referral).get("step").asString()).isEqualTo("已推荐");
        assertThat(program.get("/referrals/TJ-1999-1", Caller.JSON).status()).isEqualTo(404);
    }

    @Test
    void markup_and_sql_in_a_note_are_stored_and_shown_as_text() {
        String note = "<img src=x onerror=alert(1)>'); delete from employment.referral; --";
        String referral =
                program.send("POST", "/referrals", filled("note", note)).location();
        assertThat(program.json(referral).get("note").asString()).isEqualTo(note);
        assertThat(cast.county().get(referral, Caller.PAGE).body()).doesNotContain("<img src=x");
    }

    @Test
    void all_three_audiences_read_the_same_referrals() {
        String no = program.send("POST", "/referrals", filled("note", ""))
                .location()
                .substring("/referrals/".length());
        for (String query : List.of("?jobseeker=" + chen.no(), "?step=REFERRED", "?division=" + Cast.WUYUAN)) {
            assertThat(new ThreeAudiences(
                                    "/referrals" + query, "/no", "推荐编号", "<strong><a href=\"/referrals/([^\"/]+)\"")
                            .agreeFor(program))
                    .contains(no);
        }
        assertThat(program.get("/referrals?step=dancing", Caller.JSON).fields()).containsExactly("step");
    }
}
