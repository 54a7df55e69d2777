package cn.gongjiang.employment.referral;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.employment.Cast;
import cn.gongjiang.world.AtOnce;
import cn.gongjiang.world.Caller;
import cn.gongjiang.world.HeldRow;
import cn.gongjiang.world.PlatformTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Interview, outcome, placement and its withdrawal: each a small resource below its referral. */
@PlatformTest
class StepResourceTests {
    @Autowired
    private ApplicationContext platform;

    private Cast cast;
    private Caller program;
    private Cast.Jobseeker chen;
    private Cast.Post post;
    private String referral;

    @BeforeEach
    void a_referral() {
        cast = new Cast(platform);
        program = cast.program();
        chen = cast.welder(Cast.WUYUAN);
        post = cast.post(Cast.WUYUAN, 1);
        referral = refer(chen, post);
    }

    private String refer(Cast.Jobseeker person, Cast.Post vacancy) {
        return program.send("POST", "/referrals", Map.of("jobseeker", person.no(), "vacancy", vacancy.no()))
                .location();
    }

    private String day(int fromToday) {
        return cast.today().plusDays(fromToday).toString();
    }

    private Map<String, String> valid(String step) {
        return switch (step) {
            case "interview" -> Map.of("heldOn", day(0), "place", "厂门口");
            case "outcome" -> Map.of("result", "HIRED", "decidedOn", day(0));
            case "placement" -> Map.of("startsOn", day(0), "evidence", "CONTRACT", "evidenceNote", "合同 2026-1");
            default -> Map.of("reason", "没有到岗");
        };
    }

    private Caller.Answer put(String to, String step) {
        return program.send("PUT", to + "/" + step, valid(step));
    }

    private String step(String of) {
        return program.json(of).get("step").asString();
    }

    private void reach(String step) {
        List<String> way = List.of("interview", "outcome", "placement", "placement/withdrawal");
        for (String before : way.subList(0, way.indexOf(step))) {
            assertThat(put(referral, before).status()).isEqualTo(303);
        }
    }

    @Test
    void the_whole_way_from_referral_to_a_withdrawn_placement_and_another() {
        assertThat(put(referral, "interview").location()).isEqualTo(referral);
        assertThat(step(referral)).isEqualTo("已约面试");
        put(referral, "outcome");
        assertThat(step(referral)).isEqualTo("已录用，待登记就业");
        put(referral, "placement");
        assertThat(step(referral)).isEqualTo("已就业");
        assertThat(program.json("/jobseekers/" + chen.no()).get("status").asString())
                .isEqualTo("已就业");
        assertThat(program.json("/vacancies/" + post.no()).get("status").asString())
                .isEqualTo("已招满");
        String first = program.json(referral).get("placement").asString();
        assertThat(put(referral, "placement/withdrawal").status()).isEqualTo(303);
        assertThat(step(referral)).isEqualTo("已录用，待登记就业");
        assertThat(program.json("/jobseekers/" + chen.no()).get("status").asString())
                .isEqualTo("登记失业");
        assertThat(put(referral, "placement").status()).isEqualTo(303);
        assertThat(program.json(referral).get("placement").asString()).isNotEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({"interview,已约面试", "outcome,待登记就业", "placement,已就业", "placement/withdrawal,待登记就业"})
    void staff_take_each_step_by_a_form(String step, String shown) {
        reach(step);
        Caller county = cast.county();
        Caller.Answer answer = county.form("PUT", referral + "/" + step, valid(step));
        assertThat(answer.status()).isEqualTo(303);
        assertThat(county.get(answer.location(), Caller.PAGE).body()).contains(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "interview,heldOn,''",
        "interview,heldOn,tomorrow",
        "interview,heldOn,-1",
        "interview,heldOn,366",
        "interview,place,x101",
        "outcome,result,''",
        "outcome,result,PERHAPS",
        "outcome,decidedOn,''",
        "outcome,decidedOn,2026-02-30",
        "outcome,decidedOn,1",
        "outcome,decidedOn,-1",
        "outcome,reason,x201",
        "placement,startsOn,''",
        "placement,startsOn,1",
        "placement,startsOn,-9999",
        "placement,startsOn,-1",
        "placement,startsOn,soon",
        "placement,evidence,''",
        "placement,evidence,HEARSAY",
        "placement,evidenceNote,''",
        "placement,evidenceNote,x201",
        "placement/withdrawal,reason,''",
        "placement/withdrawal,reason,x201"
    })
    void what_cannot_be_is_refused_at_its_field_in_json_and_in_the_form(String step, String field, String value) {
        reach(step);
        String given = value.matches("-?\\d{1,4}")
                ? day(Integer.parseInt(value))
                : value.startsWith("x") ? "长".repeat(Integer.parseInt(value.substring(1))) : value;
        Map<String, String> form = new HashMap<>(valid(step));
        form.put(field, given);
        String before = step(referral);
        Caller.Answer answer = program.send("PUT", referral + "/" + step, form);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.fields()).containsExactly(field);
        Caller.Answer page = cast.county().form("PUT", referral + "/" + step, form);
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.body())
                .contains(answer.json().get("errors").get(0).get("message").asString());
        assertThat(step(referral)).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"NOT_HIRED", "DECLINED", "ABSENT", "未录用"})
    void everything_but_a_hire_wants_a_reason(String result) {
        put(referral, "interview");
        Map<String, String> form = new HashMap<>(Map.of("result", result, "decidedOn", day(0)));
        assertThat(program.send("PUT", referral + "/outcome", form).fields()).containsExactly("reason");
        form.put("reason", " ");
        assertThat(program.send("PUT", referral + "/outcome", form).fields()).containsExactly("reason");
        form.put("reason", "<b>太远</b>'; --");
        assertThat(program.send("PUT", referral + "/outcome", form).status()).isEqualTo(303);
        assertThat(program.json(referral).get("reason").asString()).isEqualTo("<b>太远</b>'; --");
        assertThat(cast.county().get(referral, Caller.PAGE).body()).doesNotContain("<b>太远");
        assertThat(step(referral)).isEqualTo("未成");
        assertThat(put(referral, "placement").fields()).containsExactly("startsOn");
    }

    @ParameterizedTest
    @CsvSource({
        "HIRED, decidedOn",
        "NOT_HIRED, decidedOn",
        "ABSENT, decidedOn",
        "DECLINED, ",
    })
    void before_the_interview_somebody_may_give_up_and_nothing_else(String result, @Nullable String refusedAt) {
        program.send("PUT", referral + "/interview", Map.of("heldOn", day(1)));
        Map<String, String> outcome = Map.of("result", result, "reason", "离家太远", "decidedOn", day(0));
        Caller.Answer answer = program.send("PUT", referral + "/outcome", outcome);
        if (refusedAt == null) {
            assertThat(answer.status()).isEqualTo(303);
            return;
        }
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.fields()).containsExactly(refusedAt);
        program.send("PUT", referral + "/interview", Map.of("heldOn", day(0)));
        assertThat(program.send("PUT", referral + "/outcome", outcome).status()).isEqualTo(303);
    }

    @ParameterizedTest
    @CsvSource({"HIRED, 303", "NOT_HIRED, 303", "DECLINED, 303", "ABSENT, 422"})
    void without_an_interview_nobody_was_absent_from_it(String result, int status) {
        Map<String, String> outcome = Map.of("result", result, "reason", "离家太远", "decidedOn", day(0));
        Caller.Answer answer = program.send("PUT", referral + "/outcome", outcome);
        assertThat(answer.status()).isEqualTo(status);
        if (status == 422) {
            assertThat(answer.fields()).containsExactly("result");
        }
    }

    @Test
    void no_step_is_taken_before_its_turn_or_twice() {
        assertThat(put(referral, "placement").fields()).containsExactly("startsOn");
        assertThat(put(referral, "placement/withdrawal").fields()).containsExactly("reason");
        put(referral, "outcome");
        assertThat(put(referral, "interview").fields()).containsExactly("heldOn");
        put(referral, "placement");
        assertThat(put(referral, "placement").fields()).containsExactly("startsOn");
        assertThat(put(referral, "outcome").fields()).containsExactly("result");
        put(referral, "placement/withdrawal");
        assertThat(put(referral, "placement/withdrawal").fields()).containsExactly("reason");
    }

    @Test
    void a_form_that_comes_too_late_says_so_on_the_page() {
        reach("placement/withdrawal");
        for (String late : List.of("interview", "outcome", "placement")) {
            Map<String, String> form = new HashMap<>(valid(late));
            form.putIfAbsent("reason", "");
            Caller.Answer page = cast.county().form("PUT", referral + "/" + late, form);
            assertThat(page.status()).isEqualTo(422);
            assertThat(page.body()).contains("这条推荐现在是“已就业”，不能做这一步");
        }
    }

    @Test
    void of_two_who_place_at_once_one_wins() {
        reach("placement");
        assertThat(AtOnce.twice(() -> put(referral, "placement").status())).containsExactlyInAnyOrder(303, 422);
    }

    @Test
    void nobody_is_placed_by_two_referrals_also_not_at_once() {
        String other = refer(chen, cast.post(Cast.BAIBU, 1));
        put(referral, "outcome");
        put(other, "outcome");
        assertThat(bothPlace(other, "employment.jobseeker", chen.no())).containsExactlyInAnyOrder(303, 422);
        Map<String, String> again = Map.of(
                "jobseeker", chen.no(), "vacancy", cast.post(Cast.BAIBU, 1).no());
        assertThat(program.send("POST", "/referrals", again).fields()).containsExactly("jobseeker");
    }

    @Test
    void the_last_post_is_filled_once_also_by_two_at_once() {
        String other = refer(cast.welder(Cast.WUYUAN), post);
        put(referral, "outcome");
        put(other, "outcome");
        assertThat(bothPlace(other, "employment.vacancy", post.no())).containsExactlyInAnyOrder(303, 422);
    }

    private List<Integer> bothPlace(String other, String table, String no) {
        return new HeldRow(platform, table, no)
                .wantedByBoth(() -> put(referral, "placement").status(), () -> put(other, "placement")
                        .status());
    }

    @Test
    void an_enterprise_answers_for_its_own_vacancy_and_records_no_placement() {
        Caller enterprise = cast.enterprise(post.enterprise());
        assertThat(enterprise
                        .send("PUT", referral + "/interview", valid("interview"))
                        .status())
                .isEqualTo(303);
        assertThat(enterprise
                        .send("PUT", referral + "/outcome", valid("outcome"))
                        .status())
                .isEqualTo(303);
        assertThat(enterprise
                        .send("PUT", referral + "/placement", valid("placement"))
                        .status())
                .isEqualTo(403);
    }
}
