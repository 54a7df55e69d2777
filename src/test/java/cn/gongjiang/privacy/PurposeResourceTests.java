package cn.gongjiang.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.employment.Cast;
import cn.gongjiang.registry.Registered;
import cn.gongjiang.world.Caller;
import cn.gongjiang.world.PlatformTest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** 个人信息处理规则: everybody reads it, the county keeps it. */
@PlatformTest
class PurposeResourceTests {
    @Autowired
    private ApplicationContext platform;

    @Autowired
    private Purposes purposes;

    private Cast cast;

    @BeforeEach
    void a_cast() {
        cast = new Cast(platform);
    }

    @Test
    void everybody_reads_what_is_kept_why_on_which_ground_and_how_long() {
        Caller nobody = cast.nobody();
        JsonNode items = nobody.json("/privacy-notice").get("items");
        assertThat(items.size()).isGreaterThan(8);
        items.forEach(item -> assertThat(List.of("name", "kinds", "reason", "basis", "law", "keptAfter", "source"))
                .allSatisfy(field -> assertThat(item.get(field).asString()).isNotBlank()));
        assertThat(nobody.get("/privacy-notice", Caller.PAGE).body()).contains("推荐给招聘企业", "需要本人单独同意", "尚未核实", "撤回同意");
        assertThat(nobody.get("/privacy-notice?format=xlsx", Caller.PAGE).rows())
                .hasSize(items.size() + 1);
    }

    @Test
    void the_notice_names_who_answers_for_the_data_and_how_they_are_reached() {
        Map<String, String> office = Map.of("name", "权益保障部", "reach", "0573-86120000，武原街道");
        assertThat(cast.town(Cast.BAIBU)
                        .send("PUT", "/privacy-notice/contact", office)
                        .status())
                .isEqualTo(403);
        assertThat(cast.county()
                        .send("PUT", "/privacy-notice/contact", Map.of())
                        .fields())
                .containsExactlyInAnyOrder("name", "reach");
        assertThat(cast.county().form("PUT", "/privacy-notice/contact", office).status())
                .isEqualTo(303);
        assertThat(cast.nobody().get("/privacy-notice", Caller.PAGE).body()).contains("权益保障部", "0573-86120000");
    }

    @Test
    void whoever_signs_in_by_phone_or_enters_people_is_led_to_it() {
        Registered there = new Registered(platform);
        assertThat(cast.nobody().get("/phone-codes", Caller.PAGE).body()).contains("/privacy-notice");
        Caller county = cast.county();
        String person = there.person(Cast.BAIBU);
        for (String page : List.of("/imports", "/people/" + person, "/people/" + person + "/dependants")) {
            assertThat(county.get(page, Caller.PAGE).body()).as(page).contains("个人信息处理规则</a></p>");
        }
    }

    @Test
    void a_new_version_holds_from_its_day_and_the_old_one_stays() {
        LocalDate day = free("notify.message");
        Map<String, String> form = version(day);
        form.put("keptMonths", "2");
        Caller county = cast.county();
        assertThat(county.form("POST", "/purposes/notify.message/versions", form)
                        .status())
                .isEqualTo(303);
        assertThat(purposes.on(day, "notify.message").orElseThrow().keptMonths())
                .isEqualTo(2);
        assertThat(purposes.on(day.minusDays(1), "notify.message").orElseThrow().keptMonths())
                .isEqualTo(1);
        assertThat(county.get("/purposes/notify.message", Caller.PAGE).body()).contains("2 个月", day.toString());
        assertThat(county.send("POST", "/purposes/notify.message/versions", form)
                        .fields())
                .containsExactly("effectiveFrom");
    }

    @ParameterizedTest
    @CsvSource({
        "effectiveFrom, 2020-01-01, effectiveFrom",
        "law, '', law",
        "keptMonths, '', keptMonths",
        "keptMonths, 0, keptMonths",
        "basis, 本人同意, say",
        "say, 随便, say",
        "kinds, '', kinds",
    })
    void what_contradicts_the_law_or_itself_is_refused(String field, String value, String at) {
        Map<String, String> form = version(free("notify.message"));
        form.put(field, value);
        assertThat(cast.county()
                        .send("POST", "/purposes/notify.message/versions", form)
                        .fields())
                .containsExactly(at);
    }

    @Test
    void sensitive_data_wants_a_separate_consent() {
        Map<String, String> form = version(free("notify.message"));
        form.putAll(Map.of("sensitive", "是", "say", "需要本人同意"));
        assertThat(cast.county()
                        .send("POST", "/purposes/notify.message/versions", form)
                        .fields())
                .containsExactly("say");
    }

    @Test
    void only_the_county_changes_it() {
        Map<String, String> form = version(free("notify.message"));
        for (Caller other : List.of(cast.town(Cast.BAIBU), cast.outsider(), cast.program())) {
            assertThat(other.send("POST", "/purposes/notify.message/versions", form)
                            .status())
                    .isEqualTo(403);
        }
        assertThat(cast.county().get("/purposes/nothing", Caller.JSON).status()).isEqualTo(404);
    }

    /** A day to come that no version begins on. */
    private LocalDate free(String code) {
        return purposes.versions(code).getFirst().effectiveFrom().isBefore(cast.today())
                ? cast.today().plusYears(1)
                : purposes.versions(code).getFirst().effectiveFrom().plusDays(1);
    }

    private static Map<String, String> version(LocalDate day) {
        return new HashMap<>(Map.ofEntries(
                Map.entry("effectiveFrom", day.toString()),
                Map.entry("name", "短信"),
                Map.entry("kinds", "手机号"),
                Map.entry("reason", "通知本人"),
                Map.entry("basis", "履行法定职责所必需"),
                Map.entry("law", "个人信息保护法 第十三条"),
                Map.entry("sensitive", "否"),
                Map.entry("say", "告知即可，不需要同意"),
                Map.entry("keptMonths", "1"),
                Map.entry("keptAfter", "发出"),
                Map.entry("ending", "删除"),
                Map.entry("source", "县里决定"),
                Map.entry("verified", "否"),
                Map.entry("asksAgain", "否")));
    }
}
