package cn.gongjiang.employment.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.gongjiang.employment.Cast;
import cn.gongjiang.registry.Enterprises;
import cn.gongjiang.world.Caller;
import cn.gongjiang.world.FreshNumbers;
import cn.gongjiang.world.PlatformTest;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Enterprises say whom they are short of. */
@PlatformTest
class SurveyResourceTests {
    @Autowired
    private ApplicationContext platform;

    @Autowired
    private JdbcClient jdbc;

    private Cast cast;
    private Caller county;
    private long enterprise;
    private Caller factory;
    private String survey;

    @BeforeEach
    void a_round_that_is_open() {
        cast = new Cast(platform);
        county = cast.county();
        nothing_is_asked();
        enterprise = cast.enterprise("海盐缺人厂", Cast.BAIBU);
        factory = cast.enterprise(enterprise);
        survey = county.form(
                        "POST",
                        "/surveys",
                        Map.of(
                                "title",
                                "一季度",
                                "opensOn",
                                cast.today().toString(),
                                "closesOn",
                                cast.today().plusDays(9).toString()))
                .location();
    }

    /** All tests of the platform share its one round. */
    @AfterEach
    void nothing_is_asked() {
        for (String table : List.of("class_decision", "shortage", "survey_answer", "survey_reminder", "survey")) {
            jdbc.sql("delete from employment." + table).update();
        }
    }

    private static Map<String, String> welders(String headcount, String within) {
        return new HashMap<>(Map.of(
                "lines[0].occupation", "电焊工",
                "lines[0].headcount", headcount,
                "lines[0].within", within,
                "lines[0].level", "中级工",
                "lines[0].payMin", "6000",
                "lines[0].payMax", "8000"));
    }

    private Caller.Answer answers(Map<String, String> form) {
        Map<String, String> typed = new HashMap<>(form);
        jdbc.sql("select max(id)::text from employment.survey_answer where enterprise = :id")
                .param("id", enterprise)
                .query(String.class)
                .optional()
                .ifPresent(seen -> typed.putIfAbsent("seen", seen));
        return factory.form("POST", survey + "/answers", typed);
    }

    @Test
    void an_enterprise_answers_corrects_itself_and_every_word_stays_dated() {
        assertThat(answers(welders("3", "一个月内")).location()).isEqualTo(survey);
        JsonNode row =
                county.json("/shortages?occupation=" + Cast.WELDER).get("items").get(0);
        assertThat(row.get("headcount").asInt()).isEqualTo(3);
        assertThat(row.get("neededBy").asString())
                .isEqualTo(cast.today().plusMonths(1).toString());
        assertThat(row.get("level").asString()).isEqualTo("中级工（四级）");
        assertThat(row.get("division").asString()).isEqualTo("百步镇");
        answers(welders("5", "马上"));
        assertThat(county.json("/shortages").get("items")).hasSize(1);
        assertThat(county.json(survey).get("headcount").asInt()).isEqualTo(5);
        assertThat(jdbc.sql("select count(*) from employment.survey_answer")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
        assertThat(answers(Map.of("none", "是")).status()).isEqualTo(303);
        assertThat(county.json(survey).get("headcount").asInt()).isZero();
        assertThat(county.json(survey).get("answered").asInt()).isEqualTo(1);
    }

    @Test
    void only_what_is_unknown_is_asked() {
        Cast.Post post = cast.post(enterprise, "焊工", Cast.BAIBU, 2, cast.today().plusDays(30));
        String asked = factory.get(survey, Caller.PAGE).body();
        assertThat(asked)
                .contains(post.no(), "6000–8000 元", "什么时候要", "name=\"lines[0].headcount\" type=\"number\" value=\"2\"");
        Map<String, String> known = welders("2", "三个月内");
        known.put("lines[0].vacancy", post.no());
        assertThat(answers(known).status()).isEqualTo(303);
        assertThat(county.json("/shortages").get("items").get(0).get("vacancy").asString())
                .isEqualTo(post.no());
        assertThat(factory.get(survey, Caller.PAGE).body())
                .contains("已经填了", "value=\"三个月内\" selected")
                .doesNotContain("lines[3]");
        assertThat(factory.json("/surveys").get("items").get(0).get("answered").asInt())
                .isEqualTo(1);
        assertThat(factory.get("/", Caller.PAGE).body()).doesNotContain("用工缺口调查还没填");
    }

    @Test
    void what_is_short_stands_by_occupation_and_town_with_its_rows() {
        answers(welders("3", "马上"));
        JsonNode sum = county.json(survey).get("shortages").get(0);
        assertThat(sum.get("words").asString()).isEqualTo("焊工");
        assertThat(sum.get("division").asString()).isEqualTo("百步镇");
        assertThat(sum.get("headcount").asInt()).isEqualTo(3);
        String page = county.get(survey, Caller.PAGE).body();
        assertThat(page).contains("/shortages?survey=", "occupation=" + Cast.WELDER);
        assertThat(county.get("/shortages?format=xlsx&division=330424102", "*/*")
                        .rows())
                .hasSize(2);
        assertThat(county.get(survey + "?format=xlsx", "*/*").rows()).hasSize(2);
        assertThat(cast.town(Cast.WUYUAN).json("/shortages").get("items")).isEmpty();
        assertThat(cast.town(Cast.BAIBU).json("/shortages").get("items")).hasSize(1);
        assertThat(factory.get("/shortages", Caller.JSON).status()).isEqualTo(403);
    }

    @Test
    void an_enterprise_sees_its_own_answer_only() {
        answers(welders("3", "马上"));
        Caller other = cast.enterprise(cast.enterprise("海盐旁边厂", Cast.BAIBU));
        assertThat(other.json(survey).get("shortages")).isEmpty();
        assertThat(other.json(survey).get("headcount").asInt()).isZero();
        assertThat(other.get("/", Caller.PAGE).body()).contains("用工缺口调查还没填");
        assertThat(other.get(survey + "/enterprises", Caller.JSON).status()).isEqualTo(403);
        Cast.Post foreign =
                cast.post(enterprise, "焊工", Cast.BAIBU, 2, cast.today().plusDays(30));
        Map<String, String> line = welders("2", "马上");
        line.put("lines[0].vacancy", foreign.no());
        assertThat(other.send("POST", survey + "/answers", line).fields()).containsExactly("lines[0].vacancy");
    }

    @ParameterizedTest
    @CsvSource({
        "lines[0].occupation, '', lines[0].occupation",
        "lines[0].headcount, -1, lines[0].headcount",
        "lines[0].headcount, 10001, lines[0].headcount",
        "lines[0].headcount, 几个, lines[0].headcount",
        "lines[0].within, '', lines[0].within",
        "lines[0].within, 明年, lines[0].within",
        "lines[0].level, 英语四级, lines[0].level",
        "lines[0].payMin, 0, lines[0].payMin",
        "lines[0].payMax, 5000, lines[0].payMax",
        "none, 是, none"
    })
    void what_cannot_be_is_refused_at_its_field_and_nothing_is_lost(String field, String value, String told) {
        Map<String, String> form = welders("3", "马上");
        form.put(field, value);
        assertThat(factory.send("POST", survey + "/answers", form).fields()).containsExactly(told);
        Caller.Answer page = answers(form);
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.body()).contains(field.endsWith("level") ? "6000" : "中级工");
        assertThat(county.json(survey).get("answered").asInt()).isZero();
    }

    @Test
    void an_empty_answer_a_round_that_is_over_and_a_colleague_who_was_faster_are_refused() {
        assertThat(answers(Map.of()).status()).isEqualTo(422);
        answers(welders("3", "马上"));
        Map<String, String> late = welders("4", "马上");
        assertThat(factory.send("POST", survey + "/answers", late).json().toString())
                .contains("刚有同事填过");
        jdbc.sql("update employment.survey set opens_on = current_date - 9, closes_on = current_date - 1")
                .update();
        assertThat(answers(welders("3", "马上")).body()).contains("已结束");
        assertThat(factory.get(survey, Caller.PAGE).body()).contains("现在不能填");
        assertThat(county.form("POST", survey + "/reminders", Map.of()).status())
                .isEqualTo(422);
    }

    @Test
    void a_round_needs_days_that_can_be_and_are_free() {
        Map<String, String> form = new HashMap<>(Map.of(
                "title",
                "再来一轮",
                "opensOn",
                cast.today().plusDays(5).toString(),
                "closesOn",
                cast.today().plusDays(20).toString()));
        assertThat(county.send("POST", "/surveys", form).fields()).containsExactly("opensOn");
        form.put("closesOn", cast.today().minusDays(1).toString());
        assertThat(county.send("POST", "/surveys", form).fields()).containsExactly("closesOn");
        form.put("title", "");
        assertThat(county.form("POST", "/surveys", form).status()).isEqualTo(422);
        assertThat(cast.town(Cast.BAIBU).send("POST", "/surveys", form).status())
                .isEqualTo(403);
        assertThat(factory.send("POST", "/surveys", form).status()).isEqualTo(403);
    }

    @Test
    void those_who_did_not_answer_are_listed_to_call_and_reminded_once() {
        long silent = platform.getBean(Enterprises.class)
                .add(new Enterprises.NewEnterprise(
                        "海盐没填厂", FreshNumbers.creditCode(), Cast.BAIBU, null, "王小明", "13812345678", true, "测试"));
        answers(welders("3", "马上"));
        Caller baibu = cast.town(Cast.BAIBU);
        String left = baibu.get(survey + "/enterprises?answered=false&size=500", Caller.JSON)
                .body();
        assertThat(left).contains("海盐没填厂", "王*明", "138****5678").doesNotContain("QY-" + (1_000_000 + enterprise));
        assertThat(county.form("POST", survey + "/reminders", Map.of()).location())
                .contains("answered=false");
        county.form("POST", survey + "/reminders", Map.of());
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(messages(silent)).isEqualTo(1));
        assertThat(messages(enterprise)).isZero();
        assertThat(county.json(survey + "/enterprises?answered=false&size=500")
                        .get("items")
                        .valueStream()
                        .filter(e -> e.get("name").asString().equals("海盐没填厂"))
                        .map(e -> e.get("remindedOn").asString()))
                .allMatch(day -> day.equals(cast.today().toString()));
    }

    private int messages(long of) {
        return jdbc.sql("select count(*) from notify.message where about like 'survey/%/' || :id")
                .param("id", of)
                .query(Integer.class)
                .single();
    }
}
