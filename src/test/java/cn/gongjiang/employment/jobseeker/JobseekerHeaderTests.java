package cn.gongjiang.employment.jobseeker;

import static cn.gongjiang.exchange.imports.ImportingProgram.counts;
import static cn.gongjiang.exchange.ledger.LedgerFile.ledger;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.exchange.imports.ImportingProgram;
import cn.gongjiang.identity.Clients;
import cn.gongjiang.world.FreshNumbers;
import cn.gongjiang.world.PlatformTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The headers that ledgers of unemployed people have, and what each is taken for. */
@PlatformTest
class JobseekerHeaderTests {
    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);

    @LocalServerPort
    private int port;

    @Autowired
    private Clients clients;

    private ImportingProgram program;

    @BeforeEach
    void a_program_that_may_import() {
        program = ImportingProgram.at(port, clients);
    }

    @ParameterizedTest
    @CsvSource({
        "求职者姓名, 姓名",
        "姓　名, 姓名",
        "姓名*, 姓名",
        "身份证, 身份证号",
        "身份证号码, 身份证号",
        "公民身份号码, 身份证号",
        "证件号码(身份证), 身份证号",
        "证件号码（身份证）, 身份证号",
        "身份证号（18位）, 身份证号",
        "手机, 联系电话",
        "手机号码, 联系电话",
        "联系方式, 联系电话",
        "电话, 联系电话",
        "联系电话（手机）, 联系电话",
        "所属镇街, 常住镇街",
        "户籍/常住地, 常住镇街",
        "详细地址, 详细地址",
        "学历, 文化程度",
        "最高学历, 文化程度",
        "原工种, 原从事职业",
        "原岗位/工种, 原从事职业",
        "技能等级, 技能等级",
        "证书编号, 证书编号",
        "登记时间, 失业登记日期",
        "登记日期, 失业登记日期",
        "失业登记时间, 失业登记日期",
        "登 记 日 期, 失业登记日期",
        "失业原因, 失业原因",
        "意向岗位, 求职意向",
        "求职意愿, 求职意向",
        "期望工资, 期望月薪",
        "期望薪资, 期望月薪",
        "期望薪资（元/月）, 期望月薪",
        "可接受镇街, 可接受镇街",
        "可接受班次, 可接受班次",
        "就业困难类别, 就业困难类别",
        "备注, 备注"
    })
    void a_header_is_known_by_its_synonyms(String header, String column) {
        List<Object> headers = new ArrayList<>(List.of("姓名", "身份证号", "失业登记日期"));
        headers.replaceAll(name -> name.equals(column) ? header : name);
        if (!headers.contains(header)) {
            headers.add(header);
        }
        JsonNode read = program.read(
                "jobseekers",
                ledger().header(headers.toArray())
                        .row("张三", FreshNumbers.person(), DAY)
                        .xlsx());
        assertThat(read.get("columns")
                        .valueStream()
                        .filter(c -> c.get("header").asString().equals(header))
                        .map(c -> c.get("column").asString()))
                .containsExactly(column);
        assertThat(counts(read)).containsExactly(1, 1, 0, 1, 0, 0);
    }
}
