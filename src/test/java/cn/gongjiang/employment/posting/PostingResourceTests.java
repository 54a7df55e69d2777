package cn.gongjiang.employment.posting;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.employment.Cast;
import cn.gongjiang.world.Caller;
import cn.gongjiang.world.PlatformTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** A vacancy on its way to everybody. */
@PlatformTest
class PostingResourceTests {
    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationContext platform;

    private Poster poster;

    @BeforeEach
    void an_enterprise_and_its_town() {
        poster = Poster.in(platform);
    }

    @Test
    void a_draft_that_fulfils_the_rules_is_public_for_fourteen_days() {
        String no = poster.written();
        assertThat(poster.standing(no)).isEqualTo("没有公开");
        assertThat(poster.enterprise()
                        .json("/postings/" + no)
                        .at("/decision/answer")
                        .asString())
                .isEqualTo("yes");
        poster.put(no, "publication", Poster.NOTHING);
        assertThat(poster.standing(no)).isEqualTo("公开中");
        assertThat(poster.enterprise().json("/postings/" + no).get("shownUntil").asString())
                .isEqualTo(poster.cast().today().plusDays(14).toString());
    }

    @Test
    void what_nobody_confirmed_is_hidden_comes_back_by_one_tap_and_ends_by_another() {
        String no = poster.published();
        jdbc.sql("update employment.vacancy set shown_until = ? where no = ?")
                .params(poster.cast().today().minusDays(1), no)
                .update();
        assertThat(poster.standing(no)).isEqualTo("待企业确认");
        poster.put(no, "confirmation", Poster.NOTHING);
        assertThat(poster.standing(no)).isEqualTo("公开中");
        poster.put(no, "closing", Map.of("why", "已招满"));
        JsonNode closed = poster.enterprise().json("/postings/" + no);
        assertThat(closed.get("publication").asString()).isEqualTo("公开已结束");
        assertThat(Poster.acts(closed)).containsExactly("结束招聘", "确认还在招", "公开", "写好");
    }

    @ParameterizedTest
    @CsvSource({
        "contact, '', contact",
        "payMin, 2259, payMin",
        "requirements, 限男性, requirements",
        "dispatched, '', dispatched",
        "address, '', address"
    })
    void what_is_missing_or_against_the_law_is_told_at_its_field_and_nothing_is_public(
            String field, String value, String told) {
        String no = poster.written(Terms.with(poster.cast().today(), field, value));
        Caller.Answer refused = poster.enterprise().send("PUT", "/postings/" + no + "/publication", Poster.NOTHING);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.fields()).containsExactly(told);
        assertThat(poster.standing(no)).isEqualTo("没有公开");
        assertThat(poster.enterprise().get("/postings/" + no, Caller.PAGE).body())
                .contains("<details class=\"decision\" open");
    }

    @Test
    void j1_men_only_under_35_for_2000_is_refused_with_the_words_and_the_law() {
        Map<String, String> terms = Terms.with(poster.cast().today(), "requirements", "限男性,35岁以下,月薪2000(全职)");
        terms.put("payMin", "2000");
        String no = poster.written(terms);
        Caller.Answer refused = poster.enterprise().send("PUT", "/postings/" + no + "/publication", Poster.NOTHING);
        assertThat(refused.fields()).containsExactlyInAnyOrder("requirements", "payMin");
        assertThat(refused.body()).contains("限男", "妇女权益保障法", "2260");
    }

    @Test
    void j2_an_exception_waits_for_an_official_who_decides_with_a_reason() {
        String no = poster.written(Terms.with(poster.cast().today(), "title", "女职工更衣室管理员(限女)"));
        String address = "/postings/" + no;
        poster.enterprise().form("PUT", address + "/publication", Poster.NOTHING);
        assertThat(poster.standing(no)).isEqualTo("待审核");
        assertThat(Poster.listed(poster.town(), "待审核")).contains(no);
        Map<String, String> decision = Map.of("passed", "是", "reason", "隐私场所，合理需要", "version", poster.version(no));
        assertThat(poster.enterprise()
                        .form("PUT", address + "/review", decision)
                        .status())
                .isEqualTo(403);
        assertThat(poster.town()
                        .send("PUT", address + "/review", Map.of("passed", "是", "version", poster.version(no)))
                        .fields())
                .containsExactly("reason");
        assertThat(poster.town().form("PUT", address + "/review", decision).status())
                .isEqualTo(303);
        JsonNode shown = poster.enterprise().json(address);
        assertThat(shown.get("publication").asString()).isEqualTo("公开中");
        assertThat(Poster.acts(shown)).containsExactly("公开", "审核通过", "送审", "写好");
        assertThat(poster.town().send("PUT", address + "/review", decision).status())
                .isEqualTo(422);
    }

    @Test
    void j2_refused_it_says_why_and_can_be_asked_again() {
        String no = poster.written(Terms.with(poster.cast().today(), "title", "女职工更衣室管理员(限女)"));
        poster.enterprise().form("PUT", "/postings/" + no + "/publication", Poster.NOTHING);
        Map<String, String> decision = Map.of("passed", "否", "reason", "说不出法律依据", "version", poster.version(no));
        assertThat(poster.town()
                        .form("PUT", "/postings/" + no + "/review", decision)
                        .status())
                .isEqualTo(303);
        assertThat(poster.standing(no)).isEqualTo("审核没通过");
        assertThat(poster.enterprise().get("/postings/" + no, Caller.PAGE).body())
                .contains("说不出法律依据");
        poster.enterprise().form("PUT", "/postings/" + no + "/terms", poster.edited(no, "title", "更衣室管理员"));
        poster.enterprise().form("PUT", "/postings/" + no + "/publication", Poster.NOTHING);
        assertThat(poster.standing(no)).isEqualTo("公开中");
    }

    @Test
    void an_edit_that_breaks_a_rule_takes_it_from_the_public_and_a_harmless_one_does_not() {
        String no = poster.published();
        poster.enterprise().form("PUT", "/postings/" + no + "/terms", poster.edited(no, "benefits", "工作餐"));
        assertThat(poster.standing(no)).isEqualTo("公开中");
        poster.enterprise().form("PUT", "/postings/" + no + "/terms", poster.edited(no, "requirements", "男士优先"));
        assertThat(poster.standing(no)).isEqualTo("没有公开");
        assertThat(Poster.acts(poster.enterprise().json("/postings/" + no))).startsWith("不再公开", "修改");
    }

    @Test
    void what_was_taken_down_says_why_and_comes_back_through_an_official() {
        String no = poster.published();
        assertThat(poster.enterprise()
                        .send("PUT", "/postings/" + no + "/takedown", Map.of("reason", "与事实不符"))
                        .status())
                .isEqualTo(403);
        assertThat(poster.town()
                        .form("PUT", "/postings/" + no + "/takedown", Map.of("reason", "工资与实际不符"))
                        .status())
                .isEqualTo(303);
        assertThat(poster.standing(no)).isEqualTo("已下架");
        assertThat(poster.enterprise().get("/postings/" + no, Caller.PAGE).body())
                .contains("工资与实际不符", "改好了，要求再公开");
        assertThat(poster.enterprise()
                        .send("PUT", "/postings/" + no + "/confirmation", Poster.NOTHING)
                        .status())
                .isEqualTo(422);
        poster.enterprise().form("PUT", "/postings/" + no + "/terms", poster.edited(no, "payMax", "7000"));
        poster.enterprise().form("PUT", "/postings/" + no + "/publication", Poster.NOTHING);
        assertThat(poster.standing(no)).isEqualTo("待审核");
        assertThat(poster.town()
                        .send("PUT", "/postings/" + no + "/takedown", Map.of("reason", "再看看再说"))
                        .status())
                .isEqualTo(303);
    }

    @Test
    void part_time_work_is_paid_by_the_hour_and_compared_by_the_month() {
        Map<String, String> terms = Terms.with(poster.cast().today(), "kind", "非全日");
        terms.put("payMin", "");
        terms.put("payMax", "");
        assertThat(poster.enterprise().send("POST", "/postings", terms).fields())
                .containsExactly("hourlyMin");
        terms.putAll(Map.of("hourlyMin", "25", "hourlyMax", "30", "weeklyHours", "20", "payCycle", "每半月"));
        String no = poster.written(terms);
        JsonNode posting = poster.enterprise().json("/postings/" + no);
        assertThat(posting.get("payMin").asInt()).isEqualTo(2167);
        assertThat(posting.at("/decision/answer").asString()).isEqualTo("yes");
        assertThat(poster.enterprise().get("/postings/" + no, Caller.PAGE).body())
                .contains("25–30 元/小时");
    }

    @Test
    void an_official_writes_for_an_enterprise_of_the_own_area_only() {
        String code = jdbc.sql("select credit_code from registry.enterprise where id = ?")
                .param(poster.employer())
                .query(String.class)
                .single();
        Map<String, String> terms = Terms.with(poster.cast().today(), "creditCode", code);
        assertThat(poster.town().form("POST", "/postings", terms).status()).isEqualTo(303);
        assertThat(poster.cast().county().form("POST", "/postings", terms).status())
                .isEqualTo(303);
        assertThat(poster.cast()
                        .town(Cast.BAIBU)
                        .send("POST", "/postings", terms)
                        .fields())
                .containsExactly("creditCode");
        assertThat(poster.town()
                        .send("POST", "/postings", Terms.complete(poster.cast().today()))
                        .fields())
                .containsExactly("creditCode");
        assertThat(poster.town()
                        .send("POST", "/postings", Terms.with(poster.cast().today(), "creditCode", "123"))
                        .fields())
                .containsExactly("creditCode");
    }

    @Test
    void what_a_ledger_lacks_is_listed_to_the_enterprise_and_staff() {
        String no = poster.written(Terms.with(poster.cast().today(), "contact", ""));
        for (Caller caller :
                List.of(poster.enterprise(), poster.town(), poster.cast().county())) {
            JsonNode item = caller.json("/vacancies?size=500&publication=DRAFT")
                    .get("items")
                    .valueStream()
                    .filter(i -> i.get("no").asString().equals(no))
                    .findFirst()
                    .orElseThrow();
            assertThat(item.get("lacks").asString()).isEqualTo("联系方式");
        }
        assertThat(poster.enterprise()
                        .get("/vacancies?publication=DRAFT", Caller.PAGE)
                        .body())
                .contains("缺：联系方式");
    }
}
