package cn.gongjiang.registry;

import static cn.gongjiang.exchange.imports.ImportingProgram.counts;
import static cn.gongjiang.exchange.ledger.LedgerFile.ledger;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.employment.Cast;
import cn.gongjiang.exchange.imports.ImportingProgram;
import cn.gongjiang.identity.Clients;
import cn.gongjiang.world.Caller;
import cn.gongjiang.world.FreshNumbers;
import cn.gongjiang.world.PlatformTest;
import cn.gongjiang.world.ThreeAudiences;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** One enterprise's record, and what is corrected in it. */
@PlatformTest
class EnterpriseResourceTests {
    @Autowired
    private ApplicationContext platform;

    @Autowired
    private Enterprises enterprises;

    @Autowired
    private Clients clients;

    @LocalServerPort
    private int port;

    private Cast cast;
    private Caller program;
    private String code;
    private long id;
    private String address;

    @BeforeEach
    void an_unconfirmed_enterprise() {
        cast = new Cast(platform);
        program = cast.program();
        code = FreshNumbers.creditCode();
        id = enterprises.add(new Enterprises.NewEnterprise(
                "海盐待核实机械厂", code, Cast.WUYUAN, "某路 1 号", "顾阿根", "13957312345", false, "测试"));
        address = "/enterprises/"
                + program.json("/enterprises?q=" + code)
                        .get("items")
                        .get(0)
                        .get("no")
                        .asString();
    }

    private Caller.Answer change(String field, String value) {
        return program.send("POST", address + "/changes", Map.of("field", field, "value", value));
    }

    @Test
    void it_is_found_by_its_code_and_read_in_three_forms_with_the_contact_masked() {
        JsonNode enterprise = program.json(address);
        assertThat(enterprise.get("creditCode").asString()).isEqualTo(code);
        assertThat(enterprise.get("confirmed").asBoolean()).isFalse();
        assertThat(enterprise.get("standing").get("staff").asInt()).isZero();
        for (String accept : new String[] {Caller.JSON, Caller.PAGE}) {
            assertThat(program.get(address, accept).body())
                    .contains(code, "顾*根")
                    .doesNotContain("顾阿根", "13957312345");
        }
        assertThat(program.get(address, Caller.XLSX).rows().get(1)).contains(code, "顾*根");
        assertThat(new ThreeAudiences(
                                "/enterprises?q=" + code, "/no", "企业编号", "<strong><a href=\"/enterprises/([^\"/]+)\"")
                        .agreeFor(program))
                .hasSize(1);
    }

    @Test
    void an_official_confirms_it_with_one_click() {
        Caller town = cast.town(Cast.WUYUAN);
        assertThat(town.get(address, Caller.PAGE).body()).contains("未核实");
        assertThat(town.form("POST", address + "/changes", Map.of("field", "核实", "value", "已核实"))
                        .location())
                .isEqualTo(address);
        assertThat(program.json(address).get("confirmed").asBoolean()).isTrue();
        assertThat(program.json(address).get("changes").get(0).get("before").asString())
                .isEqualTo("未核实");
    }

    @ParameterizedTest
    @CsvSource({
        "企业名称, 海盐新名机械厂, name, 海盐新名机械厂, 海盐待核实机械厂",
        "联系人, 沈阿妹, contact, 沈*妹, 顾*根",
        "联系电话, 138-0000-1111, phone, 138****1111, 139****2345",
        "所属镇街, 百步, division, 百步镇, 武原街道"
    })
    void a_correction_is_read_like_a_ledger_and_stays_in_the_history(
            String field, String typed, String json, String shown, String before) {
        assertThat(change(field, typed).status()).isEqualTo(303);
        JsonNode enterprise = program.json(address);
        assertThat(enterprise.get(json).asString()).isEqualTo(shown);
        assertThat(enterprise.get("changes").get(0).get("before").asString()).isEqualTo(before);
        assertThat(enterprise.get("changes").get(0).get("after").asString()).isEqualTo(shown);
        assertThat(cast.county().get(address, Caller.PAGE).body())
                .contains("把" + field + "从“" + before + "”改为“" + shown + "”");
    }

    @ParameterizedTest
    @CsvSource({
        "'', x, field",
        "SHOE, x, field",
        "NAME, '', value",
        "NAME, x101, value",
        "CREDIT_CODE, 123, value",
        "CREDIT_CODE, taken, value",
        "DIVISION, 杭州, value",
        "PHONE, 12345, value",
        "PHONE, 13957312345, value",
        "CONFIRMED, 未核实, value"
    })
    void what_cannot_be_is_refused_at_its_field_and_changes_nothing(String field, String value, String refused) {
        String taken = FreshNumbers.creditCode();
        enterprises.add(new Enterprises.NewEnterprise("海盐别家", taken, Cast.WUYUAN, null, null, null, true, "测试"));
        Map<String, String> form = new HashMap<>(Map.of("field", field, "value", value));
        form.replace("value", "x101", "长".repeat(101));
        form.replace("value", "taken", taken);
        JsonNode before = program.json(address);
        assertThat(program.send("POST", address + "/changes", form).fields()).containsExactly(refused);
        assertThat(cast.county().form("POST", address + "/changes", form).status())
                .isEqualTo(422);
        assertThat(program.json(address)).isEqualTo(before);
    }

    @Test
    void another_town_and_another_enterprise_find_nothing_and_an_enterprise_corrects_nothing() {
        Map<String, String> form = Map.of("field", "NAME", "value", "海盐新名厂");
        Caller baibu = cast.town(Cast.BAIBU);
        assertThat(baibu.get(address, Caller.JSON).status()).isEqualTo(404);
        assertThat(baibu.send("POST", address + "/changes", form).status()).isEqualTo(404);
        Caller itself = cast.enterprise(id);
        assertThat(itself.get(address, Caller.JSON).status()).isEqualTo(200);
        assertThat(itself.send("POST", address + "/changes", form).status()).isEqualTo(403);
        Caller other = cast.enterprise(cast.post(Cast.WUYUAN, 1).enterprise());
        assertThat(other.get(address, Caller.JSON).status()).isEqualTo(404);
        assertThat(program.get("/enterprises/QY-1", Caller.JSON).status()).isEqualTo(404);
    }

    @Test
    void what_a_ledger_writes_over_stays_in_the_history() {
        ImportingProgram importing = ImportingProgram.at(port, clients);
        byte[] file = ledger().header("企业名称", "信用代码", "联系人")
                .row("海盐待核实机械厂", code, "沈阿妹")
                .xlsx();
        assertThat(counts(importing.update("enterprises", file))).containsExactly(1, 1, 0, 0, 1, 0);
        assertThat(program.json(address)
                        .get("changes")
                        .valueStream()
                        .map(c -> c.get("field").asString() + " "
                                + c.get("before").asString() + " "
                                + c.get("after").asString()))
                .containsExactlyInAnyOrder("联系人 顾*根 沈*妹", "核实 未核实 已核实");
    }

    @Test
    void who_moves_it_out_of_the_own_area_is_sent_back_to_the_register() {
        Map<String, String> moved = Map.of("field", "DIVISION", "value", "百步镇");
        assertThat(cast.town(Cast.WUYUAN)
                        .send("POST", address + "/changes", moved)
                        .location())
                .isEqualTo("/enterprises");
    }
}
