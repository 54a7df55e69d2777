package cn.gongjiang.registry.union;

import static cn.gongjiang.exchange.imports.ImportingProgram.counts;
import static cn.gongjiang.exchange.ledger.LedgerFile.ledger;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.employment.Cast;
import cn.gongjiang.exchange.imports.ImportingProgram;
import cn.gongjiang.identity.Clients;
import cn.gongjiang.registry.Registered;
import cn.gongjiang.world.Caller;
import cn.gongjiang.world.PlatformTest;
import cn.gongjiang.world.ThreeAudiences;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** The tree of unions: what is there from the start, and what officials hang under it. */
@PlatformTest
class UnionResourceTests {
    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext platform;

    @Autowired
    private Clients clients;

    private Cast cast;
    private Caller program;
    private Registered registered;

    @BeforeEach
    void a_program() {
        cast = new Cast(platform);
        program = cast.program();
        registered = new Registered(platform);
    }

    private JsonNode union(String name) {
        return program.json("/unions?q=" + Caller.encoded(name)).get("items").get(0);
    }

    private Caller.Answer add(Caller caller, String name, String enterprise) {
        return caller.send("POST", "/unions", Map.of("name", name, "enterprise", enterprise));
    }

    @Test
    void the_federation_and_the_unions_of_all_streets_and_towns_are_there_from_the_start() {
        JsonNode county = union("海盐县总工会");
        assertThat(county.get("level").asString()).isEqualTo("县总工会");
        assertThat(county.get("parent").isNull()).isTrue();
        JsonNode towns = program.json("/unions/" + county.get("no").asString()).get("children");
        assertThat(towns.valueStream().map(t -> t.get("name").asString()))
                .contains("武原街道总工会", "百步镇总工会")
                .hasSizeGreaterThanOrEqualTo(9);
    }

    @Test
    void a_grassroots_union_hangs_under_the_union_of_its_enterprises_town() {
        String code = registered.enterprise("海盐树下机械厂" + code(), Cast.BAIBU);
        Caller.Answer answer = cast.county()
                .form(
                        "POST",
                        "/unions",
                        Map.of("name", "树下机械厂工会 " + code, "enterprise", code.toLowerCase(java.util.Locale.ROOT)));
        assertThat(answer.status()).isEqualTo(303);
        JsonNode union = program.json(answer.location());
        assertThat(union.get("parentName").asString()).isEqualTo("百步镇总工会");
        assertThat(union.get("level").asString()).isEqualTo("基层工会");
        assertThat(program.json("/unions/" + union.get("parent").asString())
                        .get("children")
                        .toString())
                .contains(union.get("no").asString());
        assertThat(cast.county().get(answer.location(), Caller.PAGE).body()).contains("百步镇总工会");
        assertThat(add(program, "另一个工会 " + code, code).fields()).containsExactly("name");
    }

    private static String code() {
        return java.util.UUID.randomUUID().toString().substring(0, 8);
    }

    @ParameterizedTest
    @CsvSource({"'', x, name", "工会, '', enterprise", "工会, 没有这家厂, enterprise", "x101, x, name"})
    void what_cannot_be_is_refused_at_its_field(String name, String enterprise, String field) {
        String named = name.equals("x101") ? "长".repeat(101) : name;
        String code = enterprise.equals("x") ? registered.enterprise("海盐甲厂", Cast.BAIBU) : enterprise;
        assertThat(add(program, named, code).fields()).containsExactly(field);
        assertThat(cast.county()
                        .form("POST", "/unions", Map.of("name", named, "enterprise", code))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void a_town_sees_and_adds_what_is_in_it_and_nobody_else_may() {
        String code = registered.enterprise("海盐乙厂" + code(), Cast.BAIBU);
        Caller wuyuan = cast.town(Cast.WUYUAN);
        assertThat(add(wuyuan, "乙厂工会 " + code, code).fields()).containsExactly("enterprise");
        String union = add(cast.town(Cast.BAIBU), "乙厂工会 " + code, code).location();
        assertThat(wuyuan.get(union, Caller.JSON).status()).isEqualTo(404);
        assertThat(wuyuan.json("/unions?size=500").toString())
                .contains("武原街道总工会", "海盐县总工会")
                .doesNotContain("百步镇总工会");
        assertThat(cast.outsider().get("/unions", Caller.JSON).status()).isEqualTo(403);
        assertThat(program.get("/unions/GH-1", Caller.JSON).status()).isEqualTo(404);
        assertThat(program.get("/unions?level=MOON", Caller.JSON).fields()).containsExactly("level");
    }

    @Test
    void all_three_audiences_read_the_same_unions() {
        assertThat(new ThreeAudiences("/unions", "/no", "工会编号", "<strong><a href=\"/unions/([^\"/]+)\"")
                        .agreeFor(cast.county()))
                .isNotEmpty();
    }

    @Test
    void a_ledger_of_unions_is_brought_and_an_unknown_enterprise_refuses_its_row() {
        String known = registered.enterprise("海盐丙厂" + code(), Cast.WUYUAN);
        String unknown = cn.gongjiang.world.FreshNumbers.creditCode();
        ImportingProgram importing = ImportingProgram.at(port, clients);
        byte[] file = ledger().header("基层工会名称", "企业信用代码")
                .row("丙厂工会 " + known, known)
                .row("丁厂工会", unknown)
                .xlsx();
        assertThat(counts(importing.bring("unions", file))).containsExactly(2, 1, 1, 1, 0, 0);
        assertThat(union("丙厂工会 " + known).get("parentName").asString()).isEqualTo("武原街道总工会");
        JsonNode again = importing.read(
                "unions", ledger().header("工会名称", "信用代码").row("丙厂工会", known).xlsx());
        assertThat(counts(again)).containsExactly(1, 1, 0, 0, 0, 1);
    }
}
