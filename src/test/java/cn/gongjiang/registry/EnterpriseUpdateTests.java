package cn.gongjiang.registry;

import static cn.gongjiang.exchange.imports.ImportingProgram.counts;
import static cn.gongjiang.exchange.ledger.LedgerFile.ledger;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.exchange.imports.ImportingProgram;
import cn.gongjiang.identity.Clients;
import cn.gongjiang.world.FreshNumbers;
import cn.gongjiang.world.PlatformTest;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** An enterprise that is registered, brought again with other values. */
@PlatformTest
class EnterpriseUpdateTests {
    @LocalServerPort
    private int port;

    @Autowired
    private Clients clients;

    @Autowired
    private Enterprises enterprises;

    private ImportingProgram program;
    private final String code = FreshNumbers.creditCode();

    @BeforeEach
    void an_enterprise_that_is_registered() {
        program = ImportingProgram.at(port, clients);
        program.bring(
                "enterprises",
                ledger().header("企业名称", "信用代码", "镇街", "地址", "联系人", "电话")
                        .row("海盐甲公司", code, "武原", "某路1号", "王小明", "13812345678")
                        .xlsx());
    }

    @Test
    void what_is_told_otherwise_is_written_over_and_the_rest_stays() {
        byte[] file = ledger().header("企业名称", "信用代码", "镇街", "联系人", "电话")
                .row("海盐乙公司", code, null, "李四", "13900000000")
                .xlsx();
        JsonNode read = program.read("enterprises", file);
        assertThat(counts(read)).containsExactly(1, 1, 0, 0, 1, 0);
        assertThat(program.changes(read))
                .containsExactly(
                        "2 | " + code + " | 企业名称 | 海盐甲公司 | 海盐乙公司",
                        "2 | " + code + " | 联系人 | 王*明 | 李*",
                        "2 | " + code + " | 联系电话 | 138****5678 | 139****0000");
        assertThat(registered().name()).isEqualTo("海盐甲公司");
        assertThat(counts(program.update("enterprises", file))).containsExactly(1, 1, 0, 0, 1, 0);
        assertThat(registered())
                .isEqualTo(new Enterprises.Registered(
                        registered().id(), "海盐乙公司", registered().division(), "某路1号", "李四", "13900000000", true));
        assertThat(registered().division()).isNotNull();
    }

    @Test
    void one_that_only_a_vacancy_named_is_confirmed_by_an_update() {
        String other = FreshNumbers.creditCode();
        program.bring(
                "vacancies",
                ledger().header("企业名称", "信用代码", "岗位", "人数", "月薪", "截止日期")
                        .row("海盐" + other, other, "焊工", 3, 6000, "2030-12-31")
                        .xlsx());
        byte[] file = ledger().header("企业名称", "信用代码").row("海盐" + other, other).xlsx();
        JsonNode updated = program.update("enterprises", file);
        assertThat(program.changes(updated)).containsExactly("2 | " + other + " | 状态 | 未核实 | 已核实");
        assertThat(Objects.requireNonNull(enterprises.registered(List.of(other)).get(other))
                        .confirmed())
                .isTrue();
    }

    private Enterprises.Registered registered() {
        return Objects.requireNonNull(enterprises.registered(List.of(code)).get(code));
    }
}
