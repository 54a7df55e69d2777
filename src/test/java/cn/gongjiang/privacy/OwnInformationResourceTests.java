package cn.gongjiang.privacy;

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
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** 我的信息: what is kept, where it comes from, who looked, and all of it to take along. */
@PlatformTest
class OwnInformationResourceTests {
    private static final String PHONE = "13857312345";

    @Autowired
    private ApplicationContext platform;

    @Autowired
    private JdbcClient jdbc;

    private Cast cast;
    private Cast.Jobseeker welder;
    private Caller worker;

    @BeforeEach
    void a_welder_with_a_phone() {
        cast = new Cast(platform);
        welder = cast.welder(Cast.BAIBU);
        worker = cast.worker(welder.person());
    }

    @Test
    void a_worker_reads_what_is_kept_masked_and_where_it_comes_from() {
        Caller.Answer page = worker.get("/me/information", Caller.PAGE);
        assertThat(page.body())
                .contains("陈*国", "138****2345", "测试登记", "求职登记", welder.no(), "焊工", "T330424198001010000")
                .doesNotContain("陈建国", PHONE, welder.number().value());
        JsonNode json = worker.json("/me/information");
        assertThat(json.toString()).doesNotContain("陈建国", PHONE, welder.number().value());
    }

    @Test
    void a_correction_is_told_as_the_source_of_the_fact() {
        String person = number();
        cast.county()
                .form("POST", "/people/" + person + "/changes", Map.of("field", "文化程度", "value", "大专", "note", "毕业证"));
        assertThat(worker.get("/me/information", Caller.PAGE).body()).contains("大专", "更正，", "毕业证");
    }

    @Test
    void a_worker_sees_who_looked_when_and_why_by_office_and_role() {
        Caller town = cast.town(Cast.BAIBU);
        town.form("POST", "/jobseekers/" + welder.no() + "/reveals", Map.of("what", "联系电话", "reason", "通知周五面试"));
        JsonNode look = worker.json("/me/information").get("looks").get(0);
        assertThat(look.get("who").asString()).isEqualTo("百步镇 镇街工作人员");
        assertThat(look.get("reason").asString()).isEqualTo("通知周五面试");
        assertThat(look.get("what").asString()).isEqualTo("联系电话");
        assertThat(worker.get("/me/information", Caller.PAGE).body()).contains("通知周五面试", "百步镇");
        Caller other = cast.worker(cast.welder(Cast.BAIBU).person());
        assertThat(other.get("/me/information", Caller.PAGE).body()).doesNotContain("通知周五面试", welder.no());
    }

    @Test
    void the_own_data_is_taken_along_in_clear_and_the_person_sees_that_too() {
        String file = export();
        String json = worker.get(file + "?format=json", Caller.PAGE).body();
        assertThat(json).contains("陈建国", PHONE, welder.number().value(), "某路 1 号");
        List<List<String>> rows = worker.get(file + "?format=xlsx", Caller.PAGE).rows();
        assertThat(rows.toString()).contains("陈建国", PHONE, welder.number().value());
        assertThat(worker.get(file, Caller.PAGE).body()).doesNotContain(PHONE, "陈建国");
        assertThat(worker.get("/me/information", Caller.PAGE).body()).contains("本人：下载自己的信息");
    }

    @Test
    void nobody_else_opens_it_and_it_closes_after_ten_minutes() {
        String file = export();
        Caller other = cast.worker(cast.welder(Cast.BAIBU).person());
        assertThat(other.get(file, Caller.JSON).status()).isEqualTo(404);
        assertThat(cast.county().get(file, Caller.JSON).status()).isEqualTo(403);
        assertThat(worker.get("/me/exports/1", Caller.JSON).status()).isEqualTo(404);
    }

    @Test
    void whoever_signed_in_long_ago_signs_in_again_first() {
        jdbc.sql("update identity.account set signed_in_at = now() - interval '11 minutes' where person = ?")
                .param(welder.person())
                .update();
        Caller.Answer refused = worker.form("POST", "/me/exports", Map.of());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("重新登录");
    }

    private String export() {
        Caller.Answer answer = worker.form("POST", "/me/exports", Map.of());
        assertThat(answer.status()).as(answer.body()).isEqualTo(303);
        return answer.location();
    }

    private String number() {
        return jdbc.sql("select no from registry.person where id = ?")
                .param(welder.person())
                .query(String.class)
                .single();
    }
}
