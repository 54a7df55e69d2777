package cn.gongjiang.employment.vacancy;

import static cn.gongjiang.exchange.imports.ImportingProgram.counts;
import static cn.gongjiang.exchange.imports.ImportingProgram.problems;
import static cn.gongjiang.exchange.ledger.LedgerFile.ledger;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.exchange.imports.ImportingProgram;
import cn.gongjiang.exchange.ledger.LedgerFile;
import cn.gongjiang.identity.Clients;
import cn.gongjiang.identity.audit.AuditLines;
import cn.gongjiang.world.FreshNumbers;
import cn.gongjiang.world.PlatformTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** A vacancy that is there, brought again with other words: which one is meant, and what is written over. */
@PlatformTest
class VacancyUpdateTests {
    private static final String CLOSES = "2030-12-31";

    @LocalServerPort
    private int port;

    @Autowired
    private Clients clients;

    @Autowired
    private JdbcClient jdbc;

    private ImportingProgram program;

    @Autowired
    private AuditLines log;

    private final String code = FreshNumbers.creditCode();
    private final String enterprise = "海盐" + code;

    @BeforeEach
    void an_enterprise_with_a_vacancy() {
        program = ImportingProgram.at(port, clients);
        program.bring("vacancies", ledger(file -> file.row(enterprise, code, "焊工", 3, 6000, 8000, "白班", "焊接", CLOSES)));
    }

    private static byte[] ledger(java.util.function.UnaryOperator<LedgerFile> rows) {
        return rows.apply(LedgerFile.ledger().header("企业名称", "信用代码", "岗位", "人数", "月薪下限", "月薪上限", "班次", "工作内容", "截止日期"))
                .xlsx();
    }

    private List<Map<String, Object>> rows() {
        return jdbc.sql("""
                        select v.* from employment.vacancy v join registry.enterprise e on e.id = v.enterprise
                        where e.credit_code = :code order by v.no
                        """).param("code", code).query().listOfRows();
    }

    private String no() {
        return String.valueOf(rows().getFirst().get("no"));
    }

    @Test
    void the_only_vacancy_of_this_title_is_written_over_and_an_empty_cell_erases_nothing() {
        byte[] file = ledger(f -> f.row(enterprise, null, "焊工", 5, 7000, null, "两班倒", null, "2031-01-31"));
        JsonNode read = program.read("vacancies", file);
        assertThat(counts(read)).containsExactly(1, 1, 0, 0, 1, 0);
        assertThat(program.changes(read))
                .containsExactly(
                        "2 | " + no() + " | 人数 | 3 | 5",
                        "2 | " + no() + " | 月薪下限 | 6000 | 7000",
                        "2 | " + no() + " | 班次 | 白班 | 两班倒",
                        "2 | " + no() + " | 截止日期 | 2030-12-31 | 2031-01-31");
        assertThat(counts(program.update("vacancies", file))).containsExactly(1, 1, 0, 0, 1, 0);
        assertThat(rows()).singleElement().satisfies(row -> assertThat(row)
                .containsEntry("headcount", 5)
                .containsEntry("shift", "两班倒")
                .containsEntry("duties", "焊接"));
        assertThat(String.valueOf(rows().getFirst().get("pay_max"))).isEqualTo("8000");
        assertThat(log.about(no()).getFirst().detail()).isEqualTo("人数、月薪下限、班次、截止日期");
    }

    @Test
    void skipping_leaves_it_as_it_is() {
        JsonNode skipped = program.bring(
                "vacancies", ledger(f -> f.row(enterprise, null, "焊工", 5, 7000, 9000, null, null, CLOSES)));
        assertThat(counts(skipped)).containsExactly(1, 1, 0, 0, 0, 1);
        assertThat(rows()).singleElement().satisfies(row -> assertThat(row).containsEntry("headcount", 3));
    }

    @Test
    void two_rows_of_one_title_are_not_guessed_to_be_the_one_that_is_there() {
        JsonNode read =
                program.read("vacancies", ledger(f -> f.row(enterprise, null, "焊工", 5, 7000, 9000, null, null, CLOSES)
                        .row(enterprise, null, "焊工", 6, 5000, 5500, null, null, CLOSES)));
        assertThat(counts(read)).containsExactly(2, 2, 0, 2, 0, 0);
    }

    @Test
    void beside_the_row_that_says_the_same_another_one_is_new() {
        JsonNode read =
                program.read("vacancies", ledger(f -> f.row(enterprise, null, "焊工", 5, 7000, 9000, null, null, CLOSES)
                        .row(enterprise, null, "焊工", 3, 6000, 8000, "白班", "焊接", CLOSES)
                        .row(enterprise, null, "电工", 3, 6000, 8000, "白班", null, CLOSES)));
        assertThat(counts(read)).containsExactly(3, 3, 0, 2, 0, 1);
    }

    @Test
    void where_two_are_there_or_the_day_has_passed_it_is_another_vacancy() {
        program.bring("vacancies", ledger(f -> f.row(enterprise, null, "电工", 1, 6000, 8000, null, null, CLOSES)
                .row(enterprise, null, "电工", 2, 6000, 8000, null, null, CLOSES)
                .row(enterprise, null, "钳工", 2, 6000, 8000, null, null, "2024-01-01")));
        JsonNode read =
                program.read("vacancies", ledger(f -> f.row(enterprise, null, "电工", 3, 6000, 8000, null, null, CLOSES)
                        .row(enterprise, null, "钳工", 2, 6000, 8000, null, null, CLOSES)));
        assertThat(counts(read)).containsExactly(2, 2, 0, 2, 0, 0);
    }

    @Test
    void a_lowest_pay_above_the_registered_highest_is_refused() {
        JsonNode read = program.read(
                "vacancies", ledger(f -> f.row(enterprise, null, "焊工", 3, 9000, null, null, null, CLOSES)));
        assertThat(counts(read)).containsExactly(1, 0, 1, 0, 0, 0);
        assertThat(problems(read)).singleElement().asString().startsWith("2 月薪下限 error 高于登记的月薪上限");
    }
}
