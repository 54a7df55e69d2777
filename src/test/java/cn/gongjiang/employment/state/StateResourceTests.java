package cn.gongjiang.employment.state;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.employment.Cast;
import cn.gongjiang.identity.audit.AuditLine;
import cn.gongjiang.identity.audit.AuditLines;
import cn.gongjiang.world.AtOnce;
import cn.gongjiang.world.Caller;
import cn.gongjiang.world.PlatformTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@PlatformTest
class StateResourceTests {
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

    private void placed(LocalDate on) {
        jdbc.sql("""
                        insert into employment.placement
                            (no, person, employer, words, starts_on, evidence, evidence_note, recorded_by)
                        values (:no, :person, '海盐测试机械厂', '焊工', :on, 'CONTRACT', '合同', '测试')
                        """)
                .param("no", "JY-T-" + chen.no())
                .param("person", chen.person())
                .param("on", on)
                .update();
    }

    @ParameterizedTest
    @CsvSource({
        "benefit, UI_BENEFIT, 领取失业保险金, 登记失业",
        "training, IN_TRAINING, 培训中, 登记失业",
        "insurance, REEMPLOYED_UNIT, 单位就业, 已就业",
        "flexible, REEMPLOYED_FLEX, 灵活就业, 已就业",
        "licence, SELF_EMPLOYED, 自主创业, 已就业",
        "public-post, PUBLIC_POST, 公益性岗位, 已就业",
        "own-request, DEREGISTERED, 已注销, 已注销"
    })
    void evidence_makes_the_state_and_the_list_is_filtered_by_it(
            String ground, String state, String word, String status) {
        assertThat(official.jobseeker().get("state").asString()).isEqualTo("登记失业");
        assertThat(official.record(ground).status()).isEqualTo(303);
        assertThat(official.jobseeker().get("state").asString()).isEqualTo(word);
        assertThat(official.jobseeker().get("status").asString()).isEqualTo(status);
        assertThat(official.latest().get("current").asBoolean()).isTrue();
        assertThat(official.latest().get("ground").asString()).isNotEmpty();
        assertThat(official.listed("state=" + state)).isTrue();
        assertThat(official.listed("state=" + word)).isTrue();
        assertThat(official.listed("state=UNEMPLOYED_REGISTERED")).isFalse();
        assertThat(official.listed("status=" + status)).isTrue();
        assertThat(official.listed("status=UNEMPLOYED_REGISTERED")).isEqualTo(status.equals("登记失业"));
        assertThat(official.record(ground).fields()).as("twice").containsExactly("ground");
        for (String page : List.of(
                official.states(),
                official.states() + "/" + official.latest().get("id").asLong())) {
            assertThat(county.get(page, Caller.PAGE).body()).contains(word);
            assertThat(county.get(page + "?format=xlsx", Caller.PAGE).status()).isEqualTo(200);
        }
    }

    @Test
    void a_state_with_a_last_day_is_over_by_itself() {
        official.record("benefit", cast.today().minusMonths(2));
        assertThat(official.jobseeker().get("state").asString()).isEqualTo("领取失业保险金");
        jdbc.sql("update employment.registration_state set until_on = :day where person = :person")
                .param("day", cast.today().minusDays(1))
                .param("person", chen.person())
                .update();
        assertThat(official.jobseeker().get("state").asString()).isEqualTo("登记失业");
        assertThat(official.listed("state=UNEMPLOYED_REGISTERED")).isTrue();
        assertThat(official.listed("state=UI_BENEFIT")).isFalse();
        assertThat(official.latest().get("current").asBoolean()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "ground, 某种凭证, ground",
        "ground, '', ground",
        "note, '', note",
        "since, 昨天, since",
        "until, 2030-01-01, until"
    })
    void what_does_not_fit_is_said_at_its_field_and_nothing_is_recorded(String name, String value, String field) {
        Map<String, Object> form = official.form("flexible", cast.today());
        form.put(name, value);
        assertThat(county.send("POST", official.states(), form).fields()).containsExactly(field);
        assertThat(county.json(official.states()).get("items")).isEmpty();
    }

    @Test
    void days_are_within_the_registration_and_not_before_what_holds_now() {
        assertThat(official.record("flexible", cast.today().plusDays(1)).fields())
                .containsExactly("since");
        assertThat(official.record("flexible", cast.today().minusMonths(9).minusDays(1))
                        .fields())
                .containsExactly("since");
        assertThat(official.record("flexible", cast.today().minusDays(5)).status())
                .isEqualTo(303);
        assertThat(official.record("again", cast.today().minusDays(6)).fields()).containsExactly("since");
        Map<String, Object> long_ago = official.form("benefit", cast.today());
        long_ago.put("until", cast.today().minusDays(1).toString());
        official.record("again");
        assertThat(county.send("POST", official.states(), long_ago).fields()).containsExactly("until");
        long_ago.put("until", cast.today().plusMonths(25).toString());
        assertThat(county.send("POST", official.states(), long_ago).fields()).containsExactly("until");
        long_ago.remove("until");
        assertThat(county.send("POST", official.states(), long_ago).fields()).containsExactly("until");
    }

    @ParameterizedTest
    @CsvSource({"92330424MA29, 位", "92330424MA29000010, 校验位", "9233I424MA290000XX, I"})
    void a_licence_is_named_by_its_credit_code(String code, String told) {
        Map<String, Object> form = official.form("licence", cast.today());
        form.put("note", code);
        Caller.Answer refused = county.send("POST", official.states(), form);
        assertThat(refused.fields()).containsExactly("note");
        assertThat(refused.body()).contains(told);
    }

    @Test
    void benefit_and_classes_are_for_those_who_look_and_nothing_follows_an_end_but_looking_again() {
        official.record("flexible");
        assertThat(official.record("benefit").fields()).containsExactly("ground");
        assertThat(official.record("training").fields()).containsExactly("ground");
        assertThat(official.record("licence").status()).isEqualTo(303);
        assertThat(official.record("own-request").status()).isEqualTo(303);
        assertThat(official.record("pension").fields()).containsExactly("ground");
        assertThat(official.record("flexible").fields()).containsExactly("ground");
        assertThat(official.record("again").status()).isEqualTo(303);
    }

    @Test
    void beside_a_placement_nothing_is_recorded_and_it_stands_before_what_was() {
        official.record("flexible", cast.today().minusDays(20));
        placed(cast.today().minusDays(10));
        assertThat(official.jobseeker().get("state").asString()).isEqualTo("单位就业");
        assertThat(official.latest().get("ground").asString()).contains("海盐测试机械厂");
        for (String ground : List.of("again", "benefit", "own-request", "licence")) {
            Caller.Answer refused = official.record(ground);
            assertThat(refused.fields()).as(ground).containsExactly("ground");
            assertThat(refused.body()).contains("先撤销那次就业");
        }
        assertThat(cast.worker(chen.person())
                        .send("PUT", "/me/registration", Recorder.AGAIN)
                        .fields())
                .containsExactly("wanted");
        jdbc.sql("""
                        insert into employment.placement_withdrawal (placement, reason, recorded_by)
                        values (:no, '没有到岗', '测试')
                        """).param("no", "JY-T-" + chen.no()).update();
        assertThat(official.jobseeker().get("state").asString()).isEqualTo("灵活就业");
    }

    @Test
    void two_officials_at_once_record_once() {
        assertThat(AtOnce.twice(() -> official.record("flexible").status())).containsExactlyInAnyOrder(303, 422);
        assertThat(county.json(official.states()).get("items")).hasSize(1);
    }

    @Test
    void what_was_wrong_is_withdrawn_once_and_stays_to_be_read() {
        official.record("flexible");
        String row = official.states() + "/" + official.latest().get("id").asLong();
        assertThat(county.json(row).get("state").asString()).isEqualTo("灵活就业");
        assertThat(county.send("PUT", row + "/withdrawal", Map.of("reason", "")).fields())
                .containsExactly("reason");
        assertThat(official.withdraw().status()).isEqualTo(303);
        assertThat(official.jobseeker().get("state").asString()).isEqualTo("登记失业");
        assertThat(official.latest().get("withdrawal").get("reason").asString()).isEqualTo("看错了人");
        assertThat(official.withdraw().fields()).containsExactly("reason");
        assertThat(official.record("flexible").status()).isEqualTo(303);
        assertThat(platform.getBean(AuditLines.class).about(chen.no()))
                .extracting(AuditLine::action)
                .containsExactly("registration.state", "registration.state-withdrawal", "registration.state");
    }

    @Test
    void a_foreign_town_and_an_enterprise_neither_see_nor_record_and_an_enterprise_reads_no_more_than_the_status() {
        Caller foreign = cast.town(Cast.BAIBU);
        assertThat(foreign.get(official.states(), Caller.JSON).status()).isEqualTo(404);
        assertThat(foreign.send("POST", official.states(), official.form("flexible", cast.today()))
                        .status())
                .isEqualTo(404);
        Cast.Post post = cast.post(Cast.WUYUAN, 1);
        assertThat(county.send("POST", "/referrals", Map.of("jobseeker", chen.no(), "vacancy", post.no()))
                        .status())
                .isEqualTo(303);
        official.record("benefit");
        Caller enterprise = cast.enterprise(post.enterprise());
        assertThat(enterprise.get(official.states(), Caller.JSON).status()).isEqualTo(403);
        assertThat(enterprise.json("/jobseekers/" + chen.no()).get("state").asString())
                .isEqualTo("登记失业");
        assertThat(enterprise.json("/jobseekers?state=UI_BENEFIT").get("items"))
                .isEqualTo(enterprise.json("/jobseekers?state=IN_TRAINING").get("items"));
        String row = official.states() + "/" + official.latest().get("id").asLong();
        assertThat(foreign.send("PUT", row + "/withdrawal", Map.of("reason", "看错了人"))
                        .status())
                .isEqualTo(404);
        Cast.Jobseeker other = cast.welder(Cast.WUYUAN);
        assertThat(county.get(row.replace(chen.no(), other.no()), Caller.JSON).status())
                .isEqualTo(404);
    }
}
