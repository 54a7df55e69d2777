package cn.gongjiang.employment.vacancy;

import static cn.gongjiang.exchange.imports.ImportingProgram.counts;
import static cn.gongjiang.exchange.ledger.LedgerFile.ledger;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.exchange.imports.ImportingProgram;
import cn.gongjiang.identity.Clients;
import cn.gongjiang.world.FreshNumbers;
import cn.gongjiang.world.PlatformTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The headers that ledgers of vacancies have, and what each is taken for. */
@PlatformTest
class VacancyHeaderTests {
    private static final String CLOSES = "2030/12/31";

    @LocalServerPort
    private int port;

    @Autowired
    private Clients clients;

    private ImportingProgram program;
    private String known = "";
    private String code = "";

    @BeforeEach
    void an_enterprise_that_is_known() {
        program = ImportingProgram.at(port, clients);
        code = FreshNumbers.creditCode();
        known = "海盐" + code.substring(10) + "紧固件有限公司";
        program.bring(
                "enterprises",
                ledger().header("企业名称", "统一社会信用代码", "镇街").row(known, code, "武原").xlsx());
    }

    @ParameterizedTest
    @CsvSource({
        "单位名称, 企业名称",
        "用工单位, 企业名称",
        "信用代码, 统一社会信用代码",
        "社会信用代码, 统一社会信用代码",
        "统一社会信用代码（18位）, 统一社会信用代码",
        "招聘岗位, 岗位名称",
        "岗位, 岗位名称",
        "职业（工种）, 职业",
        "职业(工种), 职业",
        "招工人数, 人数",
        "招聘人数, 人数",
        "需求人数, 人数",
        "人数（人）, 人数",
        "最低月薪, 月薪下限",
        "月薪下限（元）, 月薪下限",
        "最高月薪, 月薪上限",
        "薪资, 月薪",
        "薪资（元/月）, 月薪",
        "薪资(元/月), 月薪",
        "月薪, 月薪",
        "工作地点, 工作镇街",
        "工作镇（街道）, 工作镇街",
        "工作镇(街道), 工作镇街",
        "班次, 班次",
        "学历要求, 学历要求",
        "技能等级要求, 技能等级要求",
        "证书要求, 证书要求",
        "工作内容, 工作内容",
        "福利, 福利",
        "有效期至, 截止日期",
        "招聘截止日期, 截止日期"
    })
    void a_header_is_known_by_its_synonyms(String header, String column) {
        List<Object> headers = new ArrayList<>(List.of("企业名称", "岗位名称", "人数", "月薪下限", "截止日期"));
        headers.replaceAll(name -> name.equals(column) || name.equals("月薪下限") && column.equals("月薪") ? header : name);
        if (!headers.contains(header)) {
            headers.add(header);
        }
        JsonNode read = program.read(
                "vacancies",
                ledger().header(headers.toArray())
                        .row(known, "焊工", 2, 6000, CLOSES)
                        .xlsx());
        assertThat(read.get("columns")
                        .valueStream()
                        .filter(c -> c.get("header").asString().equals(header))
                        .map(c -> c.get("column").asString()))
                .containsExactly(column);
        assertThat(counts(read)).containsExactly(1, 1, 0, 1, 0, 0);
    }
}
