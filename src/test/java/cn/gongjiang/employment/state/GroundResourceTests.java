package cn.gongjiang.employment.state;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.identity.audit.AuditLines;
import cn.gongjiang.world.Caller;
import cn.gongjiang.world.PlatformTest;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The county keeps what proves a state of registration. */
@PlatformTest
class GroundResourceTests {
    private static final String GROUNDS = "/rules/grounds/";

    @Autowired
    private ApplicationContext platform;

    @Autowired
    private AuditLines log;

    private Recorder official;

    @BeforeEach
    void an_official_and_somebody_registered() {
        official = new Recorder(platform);
    }

    @Test
    void a_ground_that_is_switched_off_cannot_be_chosen_from_its_day() {
        Map<String, String> off = told("到国外定居", "否");
        off.put("effectiveFrom", official.cast.today().plusDays(1).toString());
        assertThat(official.county
                        .form("POST", GROUNDS + "abroad/versions", off)
                        .status())
                .isEqualTo(303);
        assertThat(official.county.get("/rules?size=500", Caller.PAGE).body()).contains("生效：停用（到国外定居）");
        assertThat(official.record("abroad").status()).as("until tomorrow").isEqualTo(303);
        Map<String, String> today = told("判刑收监", "否");
        official.county.form("POST", GROUNDS + "sentence/versions", today);
        assertThat(new Recorder(platform).record("sentence").fields()).containsExactly("ground");
        assertThat(log.about("sentence").getFirst().detail()).contains("停用（判刑收监）");
    }

    @Test
    void a_state_lasts_no_longer_than_its_ground_says_from_its_day() {
        Map<String, String> shorter = told("入学或服兵役", "是");
        shorter.put("longestMonths", "2");
        official.county.form("POST", GROUNDS + "school-army/versions", shorter);
        assertThat(official.county
                        .json(GROUNDS + "school-army")
                        .at("/now/0/now/value")
                        .asString())
                .isEqualTo("已注销：入学或服兵役，最长 2 个月");
        Map<String, Object> recorded = official.form("school-army", official.cast.today());
        recorded.put("until", official.cast.today().plusMonths(3).toString());
        assertThat(official.county.send("POST", official.states(), recorded).fields())
                .containsExactly("until");
    }

    @ParameterizedTest
    @CsvSource({
        "unable, word, 死亡, word",
        "unable, word, '', word",
        "unable, longestMonths, 0, longestMonths",
        "unable, monthsWithoutContact, 99, monthsWithoutContact",
        "unable, offered, '', offered",
        "unable, effectiveFrom, 2021-01-01, effectiveFrom",
        "unable, source, '', source",
        "again, offered, 否, offered"
    })
    void what_makes_no_sense_is_told_at_its_field(String ground, String field, String value, String at) {
        Map<String, String> form = told("丧失劳动能力", "是");
        form.put(field, value);
        assertThat(official.county
                        .send("POST", GROUNDS + ground + "/versions", form)
                        .fields())
                .containsExactly(at);
        assertThat(official.county
                        .form("POST", GROUNDS + ground + "/versions", form)
                        .body())
                .contains(" autofocus", "#f-" + at);
    }

    private Map<String, String> told(String word, String offered) {
        return new HashMap<>(Map.of(
                "word",
                word,
                "offered",
                offered,
                "effectiveFrom",
                official.cast.today().toString(),
                "source",
                "县里规定",
                "verified",
                "否",
                "why",
                "测试"));
    }
}
