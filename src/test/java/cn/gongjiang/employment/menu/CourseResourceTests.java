package cn.gongjiang.employment.menu;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.employment.Cast;
import cn.gongjiang.skills.Occupations;
import cn.gongjiang.world.Caller;
import cn.gongjiang.world.PlatformTest;
import cn.gongjiang.world.ThreeAudiences;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** What can be learned. */
@PlatformTest
class CourseResourceTests {
    @Autowired
    private ApplicationContext platform;

    private Cast cast;
    private Caller county;

    @BeforeEach
    void the_county() {
        cast = new Cast(platform);
        county = cast.county();
    }

    static Map<String, String> course() {
        return new HashMap<>(Map.of(
                "trainingClass", "制造企业类",
                "title", "氩弧焊 " + UUID.randomUUID(),
                "occupation", "电焊工",
                "level", "五级",
                "content", "管子打底",
                "hours", "60",
                "times", "晚上",
                "source", "测试"));
    }

    @Test
    void every_county_begins_with_three_classes_and_at_least_24_occupations() {
        List<JsonNode> items = cast.nobody()
                .json("/courses?size=500")
                .get("items")
                .valueStream()
                .toList();
        Set<String> classes = new HashSet<>();
        Set<String> codes = new HashSet<>();
        for (JsonNode item : items.stream()
                .filter(i -> i.get("source").asString().contains("大典"))
                .toList()) {
            classes.add(item.get("trainingClass").asString());
            item.get("occupation").optional("code").ifPresent(code -> codes.add(code.asString()));
            assertThat(item.get("content").asString()).hasSizeGreaterThan(15);
            assertThat(item.get("verified").asBoolean()).isFalse();
            assertThat(item.get("hours").asInt()).isBetween(20, 200);
        }
        assertThat(classes).containsExactlyInAnyOrder("制造企业类", "社会服务类", "新业态创业类");
        assertThat(codes).hasSizeGreaterThanOrEqualTo(24);
        Occupations known = platform.getBean(Occupations.class);
        assertThat(codes).allSatisfy(code -> assertThat(known.find(code)).isPresent());
    }

    @Test
    void who_is_not_signed_in_reads_the_menu_by_class_without_scripts() {
        String page = cast.nobody().get("/courses?size=500", Caller.PAGE).body();
        assertThat(page).contains("制造企业类", "社会服务类", "新业态创业类", "焊工（初级）").doesNotContain("<script");
        String welder = "/courses/" + find("焊工（初级）");
        assertThat(cast.nobody().get(welder, Caller.PAGE).body())
                .contains("120 课时", "尚未核实")
                .doesNotContain("保存");
    }

    @Test
    void the_county_adds_a_course_and_everybody_reads_it_in_three_forms() {
        Map<String, String> course = course();
        String address = county.form("POST", "/courses", course).location();
        JsonNode read = cast.nobody().json(address);
        assertThat(read.get("occupation").get("code").asString()).isEqualTo(Cast.WELDER);
        assertThat(read.get("level").asString()).isEqualTo("初级工（五级）");
        assertThat(read.get("times").valueStream().map(JsonNode::asString)).containsExactly("晚上");
        assertThat(new ThreeAudiences("/courses?time=EVENING", "/no", "课程编号", "href=\"/courses/(KC[^\"/]+)\"")
                        .agreeFor(county))
                .contains(address.substring("/courses/".length()));
        assertThat(new ThreeAudiences("/courses", "/no", "课程编号", "href=\"/courses/(KC[^\"/]+)\"")
                        .agreeFor(cast.nobody()))
                .contains(address.substring("/courses/".length()));
        assertThat(county.send("POST", "/courses", course).fields()).containsExactly("title");
    }

    @Test
    void a_paused_course_is_seen_by_those_who_plan_only() {
        String address = county.form("POST", "/courses", course()).location();
        Map<String, String> paused = course();
        paused.put("state", "暂停");
        assertThat(county.form("PUT", address, paused).location()).isEqualTo(address);
        assertThat(county.json(address).get("state").asString()).isEqualTo("暂停");
        assertThat(cast.town(Cast.BAIBU).get(address, Caller.JSON).status()).isEqualTo(200);
        assertThat(cast.nobody().get(address, Caller.JSON).status()).isEqualTo(404);
        assertThat(cast.enterprise(cast.enterprise("海盐学艺厂", Cast.BAIBU))
                        .get(address, Caller.JSON)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void who_writes_over_what_a_colleague_changed_meanwhile_is_told() {
        String address = county.form("POST", "/courses", course()).location();
        Map<String, String> mine = course();
        mine.put("version", "1");
        assertThat(county.form("PUT", address, course()).status()).isEqualTo(303);
        Caller.Answer refused = county.form("PUT", address, mine);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("这门课刚被别人改过", mine.get("title"));
        assertThat(county.json(address).get("version").asInt()).isEqualTo(2);
    }

    @Test
    void a_title_that_another_course_has_is_refused() {
        Map<String, String> first = course();
        county.form("POST", "/courses", first);
        String second = county.form("POST", "/courses", course()).location();
        assertThat(county.send("PUT", second, first).fields()).containsExactly("title");
    }

    @ParameterizedTest
    @CsvSource({
        "trainingClass, 其他",
        "title, ''",
        "occupation, 什么都行",
        "level, 英语四级",
        "content, ''",
        "hours, 0",
        "hours, 多",
        "times, 半夜",
        "division, 杭州",
        "seats, 0",
        "state, 取消",
        "source, ''"
    })
    void what_cannot_be_is_refused_at_its_field(String field, String value) {
        Map<String, String> form = course();
        form.put(field, value);
        assertThat(county.send("POST", "/courses", form).fields()).containsExactly(field);
        assertThat(county.form("POST", "/courses", form).status()).isEqualTo(422);
    }

    @Test
    void only_the_county_keeps_the_menu() {
        for (Caller other : List.of(cast.town(Cast.BAIBU), cast.outsider())) {
            assertThat(other.send("POST", "/courses", course()).status()).isEqualTo(403);
            assertThat(other.send("PUT", "/courses/" + find("焊工（初级）"), course()).status())
                    .isEqualTo(403);
        }
        assertThat(cast.town(Cast.BAIBU).get("/courses", Caller.PAGE).body()).doesNotContain("加一门课");
    }

    private String find(String title) {
        return cast.nobody()
                .json("/courses?size=500&q=" + Caller.encoded(title))
                .get("items")
                .get(0)
                .get("no")
                .asString();
    }
}
