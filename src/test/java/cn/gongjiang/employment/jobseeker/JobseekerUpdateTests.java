package cn.gongjiang.employment.jobseeker;

import static cn.gongjiang.exchange.imports.ImportingProgram.counts;
import static cn.gongjiang.exchange.ledger.LedgerFile.ledger;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.exchange.imports.ImportingProgram;
import cn.gongjiang.exchange.ledger.LedgerFile;
import cn.gongjiang.identity.Clients;
import cn.gongjiang.identity.audit.AuditLine;
import cn.gongjiang.identity.audit.AuditLines;
import cn.gongjiang.registry.People;
import cn.gongjiang.registry.PersonalField;
import cn.gongjiang.world.FreshNumbers;
import cn.gongjiang.world.PlatformTest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** A person who is registered already, brought again with other values: seen first, then skipped or written over. */
@PlatformTest
class JobseekerUpdateTests {
    private static final Object[] HEADER = {
        "姓名", "身份证号", "手机", "镇街", "详细地址", "学历", "原工种", "技能等级", "登记日期", "意向岗位", "期望工资", "可接受镇街", "班次", "备注"
    };

    @LocalServerPort
    private int port;

    @Autowired
    private Clients clients;

    @Autowired
    private JdbcClient jdbc;

    private ImportingProgram program;

    @Autowired
    private People people;

    @Autowired
    private AuditLines log;

    private final String number = FreshNumbers.person();
    private String no = "";

    @BeforeEach
    void somebody_who_is_registered() {
        program = ImportingProgram.at(port, clients);
        program.bring(
                "jobseekers",
                told(
                        "张三",
                        "13812345678",
                        "武原街道",
                        "武原街道海滨路1号",
                        "高中",
                        "电焊工",
                        "四级",
                        "2024-03-01",
                        "电焊工",
                        6000,
                        "武原街道",
                        "白班",
                        "有驾照"));
        no = jdbc.sql("select no from employment.jobseeker order by recorded_at desc, no desc limit 1")
                .query(String.class)
                .single();
    }

    private byte[] told(@Nullable Object... values) {
        @Nullable Object[] row = new @Nullable Object[HEADER.length];
        row[0] = values[0];
        row[1] = number;
        System.arraycopy(values, 1, row, 2, values.length - 1);
        return ledger().header(HEADER).row(row).xlsx();
    }

    private byte[] other() {
        return told(
                "张小三", "13900000000", "沈荡镇", null, "大专", null, "高级工", "2025-01-01", "叉车司机", 7000, "全县", "两班倒", null);
    }

    private Map<String, Object> row() {
        return jdbc.sql("select * from employment.jobseeker where no = :no")
                .param("no", no)
                .query()
                .singleRow();
    }

    @Test
    void what_would_change_is_told_field_by_field_with_personal_values_masked() {
        JsonNode read = program.read("jobseekers", other());
        assertThat(counts(read)).containsExactly(1, 1, 0, 0, 1, 0);
        assertThat(program.changes(read))
                .containsExactly(
                        "2 | " + no + " | 姓名 | 张* | 张*三",
                        "2 | " + no + " | 联系电话 | 138****5678 | 139****0000",
                        "2 | " + no + " | 常住镇街 | 武原街道 | 沈荡镇",
                        "2 | " + no + " | 文化程度 | 高中 | 大专",
                        "2 | " + no + " | 技能等级 | 中级工（四级） | 高级工（三级）",
                        "2 | " + no + " | 失业登记日期 | 2024-03-01 | 2025-01-01",
                        "2 | " + no + " | 求职意向 | 电焊工 | 叉车司机",
                        "2 | " + no + " | 期望月薪 | 6000 | 7000",
                        "2 | " + no + " | 可接受镇街 | 武原街道 | 全县",
                        "2 | " + no + " | 可接受班次 | 白班 | 两班倒");
        assertThat(row()).containsEntry("education", "高中");
    }

    @Test
    void updating_writes_over_what_is_told_and_an_empty_cell_erases_nothing() {
        JsonNode updated = program.update("jobseekers", other());
        assertThat(counts(updated)).containsExactly(1, 1, 0, 0, 1, 0);
        assertThat(program.changes(updated)).hasSize(10);
        assertThat(row())
                .containsEntry("education", "大专")
                .containsEntry("skill_level", "SENIOR")
                .containsEntry("wanted_words", "叉车司机")
                .containsEntry("anywhere", true)
                .containsEntry("former_words", "电焊工")
                .containsEntry("former_occupation", "6-18-02-04")
                .containsEntry("remark", "有驾照");
        assertThat(String.valueOf(row().get("wanted_occupations"))).doesNotContain("6-18-02-04");
        long person = Long.parseLong(String.valueOf(row().get("person")));
        assertThat(people.reveal(person, PersonalField.NAME)).hasValue("张小三");
        assertThat(people.reveal(person, PersonalField.PHONE)).hasValue("13900000000");
        assertThat(people.reveal(person, PersonalField.ADDRESS)).hasValue("武原街道海滨路1号");
        assertThat(people.search("13900000000")).contains(person);
    }

    @Test
    void an_update_stands_in_the_audit_log_of_the_person_without_values() {
        JsonNode updated = program.update("jobseekers", other());
        AuditLine line = log.about(no).getFirst();
        assertThat(line.action()).isEqualTo("update");
        assertThat(line.actor()).startsWith("client:");
        assertThat(line.detail()).startsWith("姓名、联系电话、常住镇街、").doesNotContain("张", "139");
        assertThat(line.reason()).isEqualTo("导入 " + updated.get("id").asString());
        assertThat(log.verify()).isEmpty();
    }

    @Test
    void skipping_changes_nothing_and_leaves_no_trace() {
        Map<String, Object> before = row();
        JsonNode skipped = program.bring("jobseekers", other());
        assertThat(counts(skipped)).containsExactly(1, 1, 0, 0, 0, 1);
        assertThat(program.changes(skipped)).isEmpty();
        assertThat(row().toString()).isEqualTo(before.toString());
        assertThat(log.about(no)).isEmpty();
    }

    @Test
    void who_is_told_the_same_or_nothing_else_is_unchanged() {
        LedgerFile less =
                ledger().header("姓名", "身份证号", "登记日期", "手机").row("张三", number, "2024年3月1日", "+86 138-1234-5678");
        JsonNode read = program.read("jobseekers", less.xlsx());
        assertThat(counts(read)).containsExactly(1, 1, 0, 0, 0, 1);
        assertThat(program.changes(read)).isEmpty();
        assertThat(counts(program.update("jobseekers", less.xls()))).containsExactly(1, 1, 0, 0, 0, 1);
        assertThat(log.about(no)).isEmpty();
    }

    @Test
    void only_the_second_of_two_updates_with_the_same_file_finds_nothing_to_change() {
        program.update("jobseekers", other());
        JsonNode again = program.read(
                "jobseekers",
                ledger().header(HEADER)
                        .row(
                                "张小三",
                                number,
                                "13900000000",
                                null,
                                null,
                                null,
                                null,
                                null,
                                "2025-01-01",
                                null,
                                null,
                                null,
                                null,
                                null)
                        .xlsx());
        assertThat(counts(again)).containsExactly(1, 1, 0, 0, 0, 1);
        assertThat(List.of(again.get("status").asString())).containsExactly("checked");
    }
}
