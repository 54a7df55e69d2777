package cn.gongjiang.employment.posting;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.identity.audit.AuditLine;
import cn.gongjiang.identity.audit.AuditLines;
import cn.gongjiang.world.AtOnce;
import cn.gongjiang.world.Caller;
import cn.gongjiang.world.PlatformTest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** What the county writes into the rules of publishing, and what becomes of a vacancy then. */
@PlatformTest
class WordRuleResourceTests {
    private static final String WORDS = "/rules/words";

    @Autowired
    private ApplicationContext platform;

    @Autowired
    private AuditLines log;

    private Poster poster;
    private Caller county;
    private LocalDate today;

    @BeforeEach
    void an_enterprise_and_the_county() {
        poster = Poster.in(platform);
        county = poster.cast().county();
        today = poster.cast().today();
    }

    @Test
    void a_word_of_a_new_rule_blocks_a_vacancy_from_its_day() {
        begun("只要能熬鹰的人", today);
        begun("只要能叫早的人", today.plusDays(1));
        Caller.Answer refused = published("要能熬 鹰 的人");
        assertThat(refused.fields()).containsExactly("requirements");
        assertThat(refused.body()).contains("“要能熬鹰的人”", "职工会反感的说法", "就业促进法");
        assertThat(published("要能叫早的人").status()).as("from tomorrow").isEqualTo(303);
    }

    private Caller.Answer published(String requirements) {
        String no = poster.written(Terms.with(today, "requirements", requirements));
        return poster.enterprise().send("PUT", "/postings/" + no + "/publication", Poster.NOTHING);
    }

    private String begun(String words, LocalDate from) {
        Map<String, String> form = told(from);
        form.put("words", words.substring(1) + "、" + words);
        Caller.Answer answer = county.form("POST", WORDS, form);
        assertThat(answer.status()).as(answer.body()).isEqualTo(303);
        return answer.location().replaceFirst(".*" + WORDS, WORDS);
    }

    @Test
    void a_new_row_tells_what_it_adds_and_takes_away_and_can_switch_the_rule_off() {
        String page = begun("只要不怕黑的人", today);
        Map<String, String> form = told(today.plusDays(7));
        form.put("name", county.json(page).get("name").asString().replaceFirst(".*：", ""));
        form.put("words", "要不怕黑的人、ＮＢ优先");
        assertThat(county.form("POST", page + "/versions", form).status()).isEqualTo(303);
        JsonNode versions = county.json(page).get("versions");
        assertThat(versions.at("/0/detail").asString()).isEqualTo("加 nb优先；去掉 只要不怕黑的人");
        assertThat(county.get(page, Caller.PAGE).body()).contains("将于 " + today.plusDays(7) + " 生效");
        AuditLine line = log.about(page.substring(WORDS.length() + 1)).getFirst();
        assertThat(line.detail()).contains("2 个词", "加 nb优先");
        assertThat(line.reason()).isEqualTo("群众反映");
        form.putAll(Map.of("kind", "停用", "effectiveFrom", today.plusDays(8).toString()));
        county.form("POST", page + "/versions", form);
        assertThat(county.json(page).at("/versions/0/value").asString()).isEqualTo("停用");
    }

    @Test
    void a_shipped_rule_stays_as_it_is_when_only_its_source_was_checked() {
        platform.getBean(WordRules.class).all().stream()
                .map(WordRule.Recorded::rule)
                .filter(rule -> rule.effectiveFrom().getYear() == 2008)
                .forEach(rule -> List.of(rule.words(), rule.unless(), rule.exceptions())
                        .forEach(words -> assertThat(Words.of(Words.typed(words)))
                                .as(rule.name())
                                .isEqualTo(new Words(words.stream().distinct().toList(), ""))));
    }

    @ParameterizedTest
    @CsvSource({
        "words, 男, words",
        "words, '#，**', words",
        "words, 、、, words",
        "words, '', words",
        "unless, 女, unless",
        "exceptions, 更衣室管理员, exceptionLaw",
        "kind, 随便, kind",
        "reason, '', reason",
        "source, '', source",
        "why, '', why",
        "name, 限年龄, name",
        "effectiveFrom, 2024-01-01, effectiveFrom"
    })
    void what_makes_no_sense_is_told_at_its_field(String field, String value, String at) {
        Map<String, String> form = told(today);
        form.put(field, value);
        assertThat(county.send("POST", WORDS, form).fields()).containsExactly(at);
        assertThat(county.form("POST", WORDS, form).body()).contains(" autofocus", "#f-" + at);
    }

    @Test
    void two_officials_at_once_begin_one_rule_and_add_one_row() {
        Map<String, String> form = told(today.plusDays(3));
        assertThat(AtOnce.twice(
                        () -> poster.cast().county().form("POST", WORDS, form).status()))
                .containsExactlyInAnyOrder(303, 422);
        String page = begun("只要会赶海的人", today);
        Map<String, String> row = told(today.plusDays(4));
        row.put("seen", "1");
        assertThat(AtOnce.twice(() -> poster.cast()
                        .county()
                        .form("POST", page + "/versions", row)
                        .status()))
                .containsExactlyInAnyOrder(303, 422);
    }

    @Test
    void the_county_writes_its_towns_read_nobody_else_does() {
        assertThat(poster.town().json(WORDS).get("items").size()).isGreaterThan(15);
        assertThat(poster.town().get(WORDS + "/age", Caller.PAGE).body()).contains("#岁以下", "限年龄");
        assertThat(poster.town().send("POST", WORDS, told(today)).status()).isEqualTo(403);
        assertThat(poster.enterprise().get(WORDS, Caller.JSON).status()).isEqualTo(403);
        assertThat(county.send("POST", WORDS + "/nothing/versions", told(today)).status())
                .isEqualTo(404);
        assertThat(county.get(WORDS + "?format=xlsx", Caller.PAGE).rows()).hasSizeGreaterThan(15);
    }

    @Test
    void pay_below_a_newly_entered_minimum_wage_is_refused_from_its_day_and_only_there() {
        String wage = "/rules/parameters/wage.minimum.monthly/versions";
        Map<String, String> form = new HashMap<>(
                Map.of("division", "秦山街道", "effectiveFrom", today.toString(), "value", "7000.5", "source", "测试文件"));
        form.putAll(Map.of("verified", "是", "why", "测试"));
        assertThat(county.form("POST", wage, form).status()).isEqualTo(303);
        form.putAll(Map.of("division", "通元镇", "effectiveFrom", today.plusDays(1).toString()));
        assertThat(county.form("POST", wage, form).status()).isEqualTo(303);
        assertThat(paidIn("秦山街道")).contains("payMin", "7000.5");
        assertThat(List.of(paidIn("通元镇"), paidIn("武原街道"))).containsOnly("");
        assertThat(county.get("/rules/parameters/wage.minimum.monthly", Caller.PAGE)
                        .body())
                .contains("秦山街道 7,000.5 元/月", "将于 " + today.plusDays(1) + " 生效");
    }

    private String paidIn(String place) {
        String no = poster.written(Terms.with(today, "division", place));
        return poster.enterprise()
                .send("PUT", "/postings/" + no + "/publication", Poster.NOTHING)
                .body();
    }

    private static Map<String, String> told(LocalDate from) {
        return new HashMap<>(Map.ofEntries(
                Map.entry("name", "测试 " + UUID.randomUUID().toString().substring(0, 20)),
                Map.entry("ground", "夸大"),
                Map.entry("kind", "不能公开"),
                Map.entry("words", "只要不睡觉的人"),
                Map.entry("reason", "职工会反感的说法"),
                Map.entry("effectiveFrom", from.toString()),
                Map.entry("source", "就业促进法 第三条"),
                Map.entry("verified", "否"),
                Map.entry("why", "群众反映")));
    }
}
