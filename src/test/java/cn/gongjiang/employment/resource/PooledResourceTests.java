package cn.gongjiang.employment.resource;

import static cn.gongjiang.exchange.imports.ImportingProgram.counts;
import static cn.gongjiang.exchange.imports.ImportingProgram.problems;
import static cn.gongjiang.exchange.ledger.LedgerFile.ledger;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.employment.Cast;
import cn.gongjiang.exchange.imports.ImportingProgram;
import cn.gongjiang.identity.Clients;
import cn.gongjiang.world.Caller;
import cn.gongjiang.world.PlatformTest;
import cn.gongjiang.world.ThreeAudiences;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** Who can teach what, in one list. */
@PlatformTest
class PooledResourceTests {
    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext platform;

    @Autowired
    private Clients clients;

    private Cast cast;
    private Caller county;

    @BeforeEach
    void the_county() {
        cast = new Cast(platform);
        county = cast.county();
    }

    private static Map<String, String> school() {
        return new HashMap<>(Map.of(
                "provider", "成人学校 " + UUID.randomUUID(),
                "kind", "职业学校",
                "occupation", "电焊工",
                "level", "四级",
                "seats", "24",
                "division", "百步镇",
                "contact", "教务处"));
    }

    @Test
    void a_resource_is_added_and_read_in_three_forms_once() {
        Map<String, String> school = school();
        String address = county.form("POST", "/training-resources", school).location();
        String no = address.substring("/training-resources/".length());
        JsonNode read = county.json(address);
        assertThat(read.get("occupationCode").asString()).isEqualTo(Cast.WELDER);
        assertThat(read.get("level").asString()).isEqualTo("中级工（四级）");
        assertThat(new ThreeAudiences(
                                "/training-resources?occupation=" + Cast.WELDER,
                                "/no",
                                "资源编号",
                                "<strong><a href=\"/training-resources/([^\"/]+)\"")
                        .agreeFor(county))
                .contains(no);
        assertThat(county.send("POST", "/training-resources", school).fields()).containsExactly("provider");
    }

    @Test
    void a_resource_can_hold_courses_until_it_is_offered_no_more() {
        Map<String, String> school = school();
        String address = county.form("POST", "/training-resources", school).location();
        String course = cast.nobody()
                .json("/courses?q=" + Caller.encoded("焊工（中级）"))
                .get("items")
                .get(0)
                .get("no")
                .asString();
        assertThat(county.form("PUT", address + "/courses/" + course, Map.of()).location())
                .isEqualTo(address);
        assertThat(county.json(address).get("courses").toString()).contains(course);
        assertThat(county.get(address, Caller.PAGE).body()).contains("焊工（中级）", "去掉");
        county.form("DELETE", address + "/courses/" + course, Map.of());
        assertThat(county.json(address).get("courses")).isEmpty();
        assertThat(county.form("DELETE", address, Map.of()).location()).isEqualTo("/training-resources");
        assertThat(county.get(address, Caller.JSON).status()).isEqualTo(404);
        assertThat(county.form("POST", "/training-resources", school).status()).isEqualTo(303);
    }

    @ParameterizedTest
    @CsvSource({"provider, ''", "kind, 私人", "occupation, ''", "level, 英语四级", "seats, 0", "seats, 多", "division, 杭州"})
    void what_cannot_be_is_refused_at_its_field(String field, String value) {
        Map<String, String> form = school();
        form.put(field, value);
        assertThat(county.send("POST", "/training-resources", form).fields()).containsExactly(field);
        assertThat(county.form("POST", "/training-resources", form).status()).isEqualTo(422);
    }

    @Test
    void a_town_sees_all_and_changes_what_is_in_it() {
        String address = county.form("POST", "/training-resources", school()).location();
        Caller wuyuan = cast.town(Cast.WUYUAN);
        assertThat(wuyuan.get(address, Caller.JSON).status()).isEqualTo(200);
        assertThat(wuyuan.form("DELETE", address, Map.of()).status()).isEqualTo(422);
        assertThat(wuyuan.send("POST", "/training-resources", school()).fields())
                .containsExactly("division");
        assertThat(cast.town(Cast.BAIBU).form("DELETE", address, Map.of()).status())
                .isEqualTo(303);
        assertThat(cast.outsider().get("/training-resources", Caller.JSON).status())
                .isEqualTo(403);
        assertThat(cast.enterprise(cast.enterprise("海盐想教厂", Cast.BAIBU))
                        .get("/training-resources", Caller.JSON)
                        .status())
                .isEqualTo(403);
    }

    @Test
    void a_ledger_brings_them_skips_what_is_there_and_updates_on_request() {
        ImportingProgram program = ImportingProgram.at(port, clients);
        String school = "技校 " + UUID.randomUUID();
        Object[] header = {"培训机构", "单位性质", "工种", "等级", "每班名额", "镇街", "联系部门"};
        JsonNode brought = program.bring(
                "training-resources",
                ledger().header(header)
                        .row(school, "学校", "焊工", "中级工", "30人", "百步", "教务处")
                        .row(school, "学校", "某种没听过的活", "", "20", "百步", "")
                        .row(school, "私塾", "车工", "", "20", "百步", "")
                        .row(school, "学校", "焊工", "四级", "31", "百步", "")
                        .xlsx());
        assertThat(counts(brought)).containsExactly(4, 2, 2, 2, 0, 0);
        assertThat(problems(brought).toString()).contains("没认出是哪个职业", "看不懂", "同一个单位的同一项培训");
        byte[] more = ledger().header(header)
                .row(school, "学校", "焊工", "中级工", "36", "百步", "教务处")
                .xlsx();
        assertThat(counts(program.read("training-resources", more))).containsExactly(1, 1, 0, 0, 1, 0);
        program.update("training-resources", more);
        assertThat(county.json("/training-resources?size=500&q=" + Caller.encoded(school))
                        .toString())
                .contains("\"seats\":36")
                .doesNotContain("\"seats\":30");
    }
}
