package cn.gongjiang.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.employment.Cast;
import cn.gongjiang.exchange.imports.ImportingProgram;
import cn.gongjiang.identity.Clients;
import cn.gongjiang.world.Caller;
import cn.gongjiang.world.FreshNumbers;
import cn.gongjiang.world.PlatformTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What people say to the purposes, and what follows from it. */
@PlatformTest
class ConsentResourceTests {
    @Autowired
    private ApplicationContext platform;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private Cast cast;
    private Caller program;
    private Cast.Jobseeker welder;
    private Caller worker;

    @BeforeEach
    void a_welder_with_a_phone() {
        cast = new Cast(platform);
        program = cast.program();
        welder = cast.welder(Cast.BAIBU);
        worker = cast.worker(welder.person());
    }

    @Test
    void whoever_registered_signed_on_paper_and_sees_it_with_its_evidence() {
        JsonNode referral = own("employment.referral");
        assertThat(referral.get("allowed").asBoolean()).isTrue();
        assertThat(referral.at("/last/channel").asString()).isEqualTo("随登记导入");
        assertThat(referral.at("/last/evidence").asString()).isEqualTo("测试");
        assertThat(worker.get("/me/consents", Caller.PAGE).body()).contains("推荐给招聘企业", "撤回同意", "不能再把您推荐给企业");
    }

    @Test
    void after_a_withdrawal_nobody_is_referred_and_the_enterprise_loses_sight() {
        Cast.Post post = cast.post(Cast.BAIBU, 1);
        Caller enterprise = cast.enterprise(post.enterprise());
        String referral = refer(post).location();
        assertThat(enterprise.get(referral, Caller.JSON).status()).isEqualTo(200);
        assertThat(enterprise.get("/jobseekers/" + welder.no(), Caller.JSON).status())
                .isEqualTo(200);
        say("employment.referral", "否");
        assertThat(enterprise.get(referral, Caller.JSON).status()).isEqualTo(404);
        assertThat(enterprise.get("/jobseekers/" + welder.no(), Caller.JSON).status())
                .isEqualTo(404);
        assertThat(program.get(referral, Caller.JSON).status()).isEqualTo(200);
        Caller.Answer second = refer(cast.post(Cast.BAIBU, 1));
        assertThat(second.fields()).containsExactly("jobseeker");
        assertThat(second.body()).contains("没有同意");
        say("employment.referral", "是");
        assertThat(refer(cast.post(Cast.BAIBU, 1)).status()).isEqualTo(303);
    }

    @Test
    void whoever_objects_to_being_matched_is_not_matched_until_they_say_so_again() {
        Cast.Post post = cast.post(Cast.BAIBU, 1);
        assertThat(matchesOf(welder)).isPositive();
        assertThat(candidatesOf(post)).contains(welder.no());
        say("employment.matching", "否");
        assertThat(matchesOf(welder)).isZero();
        assertThat(candidatesOf(post)).doesNotContain(welder.no());
        assertThat(worker.get("/", Caller.PAGE).body()).doesNotContain("适合我的岗位");
        String referral = refer(post).location();
        assertThat(program.json(referral).get("score").isNull()).isTrue();
        say("employment.matching", "是");
        assertThat(matchesOf(welder)).isPositive();
        assertThat(candidatesOf(post)).contains(welder.no());
    }

    @Test
    void whoever_says_no_to_their_hardship_has_it_deleted_and_no_ledger_brings_it_back() {
        String number = FreshNumbers.person();
        String ledger = "姓名,身份证号,失业登记日期,就业困难类别\n周福根,%s,2026-03-01,残疾人员\n".formatted(number);
        ImportingProgram importing = ImportingProgram.at(port, platform.getBean(Clients.class));
        importing.bring("jobseekers", ledger.getBytes(StandardCharsets.UTF_8));
        long person = jdbc.sql(
                        "select person from employment.jobseeker where hardship = '残疾人员' order by no desc limit 1")
                .query(Long.class)
                .single();
        Caller disabled = cast.worker(person);
        assertThat(disabled.form("PUT", "/me/consents/employment.hardship", Map.of("given", "否"))
                        .status())
                .isEqualTo(303);
        assertThat(hardships(person)).isEmpty();
        importing.update("jobseekers", ledger.replace("03-01", "03-02").getBytes(StandardCharsets.UTF_8));
        assertThat(hardships(person)).isEmpty();
    }

    @Test
    void a_no_at_the_counter_wants_evidence_and_is_written_down_with_it() {
        String person = jdbc.sql("select no from registry.person where id = ?")
                .param(welder.person())
                .query(String.class)
                .single();
        jdbc.sql("update registry.person set division = ? where id = ?")
                .param(Cast.BAIBU)
                .param(welder.person())
                .update();
        Caller town = cast.town(Cast.BAIBU);
        String address = "/people/" + person + "/consents";
        Map<String, String> no = Map.of("purpose", "推荐给招聘企业", "given", "否");
        assertThat(town.send("POST", address, no).fields()).containsExactly("evidence");
        Map<String, String> signed = Map.of("purpose", "推荐给招聘企业", "given", "否", "evidence", "本人签字的撤回书");
        assertThat(town.form("POST", address, signed).status()).isEqualTo(303);
        assertThat(town.get(address, Caller.PAGE).body()).contains("窗口", "本人签字的撤回书", "不同意");
        assertThat(town.get(address + "?format=xlsx", Caller.PAGE).rows()).hasSizeGreaterThan(3);
        assertThat(own("employment.referral").get("allowed").asBoolean()).isFalse();
        assertThat(cast.town(Cast.WUYUAN).send("POST", address, signed).status())
                .isEqualTo(404);
        assertThat(program.send("POST", address, Map.of("purpose", "随便", "given", "否", "evidence", "纸"))
                        .fields())
                .containsExactly("purpose");
    }

    @Test
    void a_version_that_asks_again_ends_what_was_agreed_before() {
        assertThat(own("employment.referral").get("allowed").asBoolean()).isTrue();
        jdbc.sql("update privacy.consent set version = '2000-01-01' where person = ?")
                .param(welder.person())
                .update();
        jdbc.sql("update privacy.purpose set asks_again = true where code = 'employment.referral'")
                .update();
        try {
            assertThat(own("employment.referral").get("allowed").asBoolean()).isFalse();
            assertThat(worker.get("/me/consents", Caller.PAGE).body()).contains("规则变了，要重新同意");
            assertThat(refer(cast.post(Cast.BAIBU, 1)).fields()).containsExactly("jobseeker");
        } finally {
            jdbc.sql("update privacy.purpose set asks_again = false where code = 'employment.referral'")
                    .update();
        }
    }

    @Test
    void nothing_is_decided_for_whom_nobody_asked_and_nobody_else_says_it() {
        assertThat(worker.form("PUT", "/me/consents/employment.referral", Map.of())
                        .status())
                .isEqualTo(422);
        assertThat(worker.send("PUT", "/me/consents/registry.person", Map.of("given", "否"))
                        .status())
                .isEqualTo(404);
        for (Caller other : List.of(cast.county(), program, cast.outsider())) {
            assertThat(other.send("PUT", "/me/consents/employment.referral", Map.of("given", "否"))
                            .status())
                    .isEqualTo(403);
        }
    }

    private JsonNode own(String purpose) {
        return worker.json("/me/consents")
                .get("items")
                .valueStream()
                .filter(item -> item.get("code").asString().equals(purpose))
                .findFirst()
                .orElseThrow();
    }

    private void say(String purpose, String word) {
        assertThat(worker.form("PUT", "/me/consents/" + purpose, Map.of("given", word))
                        .status())
                .isEqualTo(303);
    }

    private Caller.Answer refer(Cast.Post post) {
        return program.send("POST", "/referrals", Map.of("jobseeker", welder.no(), "vacancy", post.no()));
    }

    private int matchesOf(Cast.Jobseeker jobseeker) {
        return program.json("/jobseekers/" + jobseeker.no() + "/matches")
                .get("total")
                .asInt();
    }

    private String candidatesOf(Cast.Post post) {
        return program.json("/vacancies/" + post.no() + "/matches?size=500").toString();
    }

    private List<String> hardships(long person) {
        return jdbc.sql(
                        "select hardship from employment.jobseeker where person = ? and (hardship is not null or remark is not null)")
                .param(person)
                .query((row, n) -> row.getString(1))
                .list();
    }
}
