package cn.gongjiang.rules;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.core.Parameters;
import cn.gongjiang.employment.Cast;
import cn.gongjiang.identity.Role;
import cn.gongjiang.identity.audit.AuditLine;
import cn.gongjiang.identity.audit.AuditLines;
import cn.gongjiang.world.AtOnce;
import cn.gongjiang.world.Caller;
import cn.gongjiang.world.PlatformTest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** 规则参数: the county adds a value from a day on, the past stays as it was. */
@PlatformTest
class RuleResourceTests {
    private static final String CODE = "notify.messages-per-week";
    private static final String PAGE = "/rules/parameters/" + CODE;

    @Autowired
    private ApplicationContext platform;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Parameters parameters;

    @Autowired
    private AuditLines log;

    private Cast cast;
    private Caller county;
    private LocalDate free;

    @BeforeEach
    void a_county_and_a_day_that_nobody_took() {
        cast = new Cast(platform);
        county = cast.county();
        free = jdbc.sql("select greatest(max(effective_from), ?::date) + 1 from core.parameter where code = ?")
                .params(cast.today().plusYears(3), CODE)
                .query(LocalDate.class)
                .single();
    }

    @Test
    void every_parameter_has_a_name_and_every_name_a_value_within_its_limits() {
        assertThat(jdbc.sql("""
                        select distinct code from core.parameter where code not like 'test.%'
                        except select code from core.parameter_kind
                        """).query(String.class).list()).isEmpty();
        assertThat(jdbc.sql("""
                        select k.code from core.parameter_kind k
                        where not exists (select 1 from core.parameter p where p.code = k.code
                            and p.value * case k.unit when '%' then 100 else 1 end between k.least and k.most)
                        """).query(String.class).list()).isEmpty();
    }

    @Test
    void what_is_in_force_today_is_told_with_unit_day_source_and_whether_it_was_checked() {
        JsonNode items = county.json("/rules?size=500").get("items");
        JsonNode wage = named(items, "wage.minimum.monthly");
        assertThat(wage.at("/now/value").asString()).isEqualTo("2,260 元/月");
        assertThat(wage.at("/now/effectiveFrom").asString()).isEqualTo("2024-01-01");
        assertThat(wage.get("place").asString()).isEqualTo("全县");
        assertThat(named(items, "employment.conversion.attendance")
                        .at("/now/value")
                        .asString())
                .isEqualTo("60%");
        assertThat(named(items, "sex-men").at("/now/value").asString()).startsWith("不能公开");
        String page = county.get("/rules?size=500", Caller.PAGE).body();
        assertThat(page).contains("2,260 元/月", "起始值·待核实", "已核实", "启用起");
        assertThat(county.get("/rules?format=xlsx", Caller.PAGE).rows()).hasSize(items.size() + 1);
    }

    @Test
    void the_list_is_narrowed_by_area_words_and_what_waits_to_be_checked() {
        assertThat(areas("area=" + Caller.encoded("短信"))).containsOnly("短信");
        assertThat(areas("q=" + Caller.encoded("最低工资"))).contains("最低工资").doesNotContain("短信");
        county.json("/rules?size=500&checked=" + Caller.encoded("待核实"))
                .get("items")
                .forEach(item ->
                        assertThat(item.at("/now/verified").asBoolean(false)).isFalse());
    }

    @Test
    void a_new_value_holds_from_its_day_is_announced_until_then_and_stands_in_the_audit_log() {
        Map<String, String> eight = told();
        eight.put("value", "8");
        assertThat(county.form("POST", PAGE + "/versions", eight).location()).endsWith(PAGE);
        assertThat(parameters.on(free, CODE)).isEqualByComparingTo("8");
        assertThat(parameters.on(free.minusDays(1), CODE)).isNotEqualByComparingTo("8");
        assertThat(county.get(PAGE, Caller.PAGE).body())
                .contains("8 条", "将于 " + free + " 生效", "县总会议纪要 " + free, "春节前多一些");
        AuditLine line = log.about(CODE).getFirst();
        assertThat(line.detail()).contains("一个人七天里的短信", free + " 起 8 条");
        assertThat(line.reason()).isEqualTo("春节前多一些");
        assertThat(county.get(PAGE + "?format=xlsx", Caller.PAGE).rows().get(1))
                .contains(free.toString(), "8 条", "待核实");
    }

    @ParameterizedTest
    @CsvSource({
        "effectiveFrom, 2020-01-01, effectiveFrom, 不能再改",
        "effectiveFrom, 2099-01-01, effectiveFrom, 十年",
        "effectiveFrom, '', effectiveFrom, 请",
        "effectiveFrom, 明年, effectiveFrom, 日期",
        "value, 很多, value, 数字",
        "value, 101, value, 0 到 100 条之间",
        "value, -1, value, 0 到 100 条之间",
        "value, 2.5, value, 整数",
        "value, '', value, 请",
        "source, '', source, 出处",
        "why, '', why, 为什么",
        "division, 百步镇, division, 不分镇街",
        "division, 火星镇, division, 没有这个镇街"
    })
    void what_makes_no_sense_is_told_at_its_field_and_nothing_typed_is_lost(
            String field, String value, String at, String words) {
        Map<String, String> form = told();
        form.put(field, value);
        Caller.Answer refused = county.send("POST", PAGE + "/versions", form);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.fields()).containsExactly(at);
        assertThat(refused.body()).contains(words);
        Caller.Answer page = county.form("POST", PAGE + "/versions", form);
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.body()).contains(" autofocus", "#f-" + at, words);
        assertThat(rows()).isEqualTo(rowsOf(county.json(PAGE)));
    }

    @Test
    void a_day_that_is_taken_says_by_whom_and_nothing_is_written_over() {
        county.form("POST", PAGE + "/versions", told());
        Map<String, String> other = told();
        other.put("value", "9");
        Caller.Answer refused = county.send("POST", PAGE + "/versions", other);
        assertThat(refused.fields()).containsExactly("effectiveFrom");
        assertThat(refused.body()).contains("测试县总记的：7 条");
        assertThat(parameters.on(free, CODE)).isEqualByComparingTo("7");
    }

    @Test
    void what_is_so_already_need_not_be_said_but_its_source_can_be_checked() {
        JsonNode now = county.json("/rules/parameters/notify.quiet-from").at("/now/0/now");
        Map<String, String> form = told();
        form.put("value", now.get("amount").asString());
        form.put("source", now.get("source").asString());
        String versions = "/rules/parameters/notify.quiet-from/versions";
        assertThat(county.send("POST", versions, form).status()).isEqualTo(422);
        form.put("verified", "是");
        assertThat(county.form("POST", versions, form).status()).isEqualTo(303);
        assertThat(county.json("/rules/parameters/notify.quiet-from")
                        .at("/versions/0/verified")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void whoever_comes_second_is_told_what_the_first_did_and_can_go_on() {
        Map<String, String> form = told();
        form.put("seen", String.valueOf(rows()));
        Map<String, String> later = new HashMap<>(form);
        later.put("effectiveFrom", free.plusDays(1).toString());
        county.form("POST", PAGE + "/versions", form);
        Caller.Answer second = cast.county().form("POST", PAGE + "/versions", later);
        assertThat(second.status()).isEqualTo(422);
        assertThat(second.body())
                .contains("测试县总记了：" + free + " 起 7 条", "春节前多一些", "name=\"seen\" value=\"" + rows() + "\"");
    }

    @Test
    void two_at_once_add_one() {
        assertThat(AtOnce.both(this::added, this::added)).containsExactlyInAnyOrder(303, 422);
    }

    private int added() {
        return cast.county().form("POST", PAGE + "/versions", told()).status();
    }

    @Test
    void only_the_county_changes_it_its_towns_read() {
        Caller town = cast.town(Cast.BAIBU);
        assertThat(town.get(PAGE, Caller.PAGE).body()).contains("改动记录").doesNotContain("改规则</h2>");
        for (Caller other : List.of(town, cast.outsider(), cast.account(Role.AUDITOR, Set.of(), null, null))) {
            assertThat(other.send("POST", PAGE + "/versions", told()).status()).isEqualTo(403);
        }
        assertThat(cast.outsider().get("/rules", Caller.JSON).status()).isEqualTo(403);
        assertThat(county.get("/rules/parameters/nothing", Caller.JSON).status())
                .isEqualTo(404);
    }

    private Map<String, String> told() {
        return new HashMap<>(Map.of(
                "effectiveFrom",
                free.toString(),
                "value",
                "7",
                "source",
                "县总会议纪要 " + free,
                "verified",
                "否",
                "why",
                "春节前多一些"));
    }

    private int rows() {
        return rowsOf(county.json(PAGE));
    }

    private static int rowsOf(JsonNode page) {
        return page.get("versions").size();
    }

    private List<String> areas(String query) {
        return county.json("/rules?size=500&" + query)
                .get("items")
                .valueStream()
                .map(item -> item.get("area").asString())
                .toList();
    }

    private static JsonNode named(JsonNode items, String code) {
        return items.valueStream()
                .filter(item -> item.get("code").asString().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
