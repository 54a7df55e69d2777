package cn.gongjiang.registry.person;

import static cn.gongjiang.exchange.imports.ImportingProgram.counts;
import static cn.gongjiang.exchange.imports.ImportingProgram.problems;
import static cn.gongjiang.exchange.ledger.LedgerFile.ledger;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.employment.Cast;
import cn.gongjiang.exchange.imports.ImportingProgram;
import cn.gongjiang.identity.Clients;
import cn.gongjiang.world.Caller;
import cn.gongjiang.world.FreshNumbers;
import cn.gongjiang.world.PlatformTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** The register of people, brought as a ledger over HTTP. */
@PlatformTest
class PersonImportTests {
    @LocalServerPort
    private int port;

    @Autowired
    private Clients clients;

    @Autowired
    private ApplicationContext platform;

    private ImportingProgram program;

    @BeforeEach
    void a_program_that_may_import() {
        program = ImportingProgram.at(port, clients);
    }

    private JsonNode found(String words) {
        return new Cast(platform)
                .program()
                .send("POST", "/people/search", Map.of("q", words))
                .json()
                .get("items");
    }

    @Test
    void everything_a_ledger_tells_of_a_person_is_in_the_record() {
        String number = FreshNumbers.person();
        JsonNode brought = program.bring(
                "people",
                ledger().title("某镇职工花名册")
                        .header("序号", "姓　名", "身份证号码", "手机号码", "所属镇街", "家庭住址", "学历", "工龄")
                        .row(1, "沈 阿妹", number, "+86 138-1234-5678", "海盐县百步镇", "百步镇某路 3 号", "大专毕业", 12)
                        .xlsx());
        assertThat(counts(brought)).containsExactly(1, 1, 0, 1, 0, 0);
        JsonNode person = found(number).get(0);
        assertThat(person.get("name").asString()).isEqualTo("沈*妹");
        assertThat(person.get("phone").asString()).isEqualTo("138****5678");
        assertThat(person.get("division").asString()).isEqualTo("百步镇");
        assertThat(person.get("address").asString()).isEqualTo("百步镇***");
        assertThat(person.get("education").asString()).isEqualTo("大专");
    }

    @Test
    void somebody_registered_is_skipped_unless_asked_otherwise() {
        String number = FreshNumbers.person();
        program.bring("people", ledger().header("姓名", "身份证号").row("陈建国", number).xlsx());
        JsonNode skipped = program.bring(
                "people",
                ledger().header("姓名", "身份证号", "电话")
                        .row("陈建华", number, "13900000000")
                        .xlsx());
        assertThat(counts(skipped)).containsExactly(1, 1, 0, 0, 0, 1);
        assertThat(found(number).get(0).get("phone").isNull()).isTrue();
    }

    @Test
    void somebody_registered_is_written_over_and_the_record_tells_what_was_there() {
        String number = FreshNumbers.person();
        program.bring(
                "people",
                ledger().header("姓名", "身份证号", "学历").row("陈建国", number, "初中").xlsx());
        byte[] file = ledger().header("姓名", "身份证号", "电话", "学历")
                .row("陈建华", number, "13812345678", null)
                .xlsx();
        JsonNode updated = program.update("people", file);
        assertThat(counts(updated)).containsExactly(1, 1, 0, 0, 1, 0);
        JsonNode person = found(number).get(0);
        assertThat(program.changes(updated))
                .containsExactly(
                        "2 | " + person.get("no").asString() + " | 姓名 | 陈*国 | 陈*华",
                        "2 | " + person.get("no").asString() + " | 联系电话 |  | 138****5678");
        JsonNode history = new Cast(platform)
                .program()
                .json("/people/" + person.get("no").asString())
                .get("changes");
        assertThat(history.valueStream()
                        .map(c ->
                                c.get("field").asString() + " " + c.get("after").asString()))
                .containsExactlyInAnyOrder("姓名 陈*华", "联系电话 138****5678");
        assertThat(history.get(0).get("note").asString())
                .isEqualTo("导入 " + updated.get("id").asString());
        assertThat(person.get("education").asString()).isEqualTo("初中");
    }

    @Test
    void what_cannot_be_refuses_the_row_and_the_same_person_stands_once() {
        String number = FreshNumbers.person();
        JsonNode read = program.read(
                "people",
                ledger().header("姓名", "身份证号", "电话", "镇街")
                        .row("陈一", number, "12345", "杭州")
                        .row("陈二", number)
                        .row("陈三", number.substring(0, 17))
                        .row(null, FreshNumbers.person())
                        .row("陈五", null)
                        .xlsx());
        assertThat(counts(read)).containsExactly(5, 1, 4, 1, 0, 0);
        assertThat(problems(read).stream().map(p -> p.replaceAll("^(\\d+ \\S+ \\S+) .*", "$1")))
                .containsExactlyInAnyOrder(
                        "2 联系电话 warning",
                        "2 常住镇街 warning",
                        "3 身份证号 error",
                        "4 身份证号 error",
                        "5 姓名 error",
                        "6 身份证号 error");
    }

    @Test
    void who_is_registered_as_a_jobseeker_is_in_the_register_of_people_with_place_and_schooling() {
        String number = FreshNumbers.person();
        program.bring(
                "jobseekers",
                ledger().header("姓名", "身份证号", "常住镇街", "文化程度", "失业登记日期")
                        .row("陆小英", number, "沈荡", "高中", "2026-03-01")
                        .xlsx());
        JsonNode person = found(number).get(0);
        assertThat(List.of(
                        person.get("division").asString(),
                        person.get("education").asString()))
                .containsExactly("沈荡镇", "高中");
        Caller town = new Cast(platform).town("330424101");
        JsonNode jobseeker = town.send("POST", "/jobseekers/search", Map.of("q", number))
                .json()
                .get("items")
                .get(0);
        assertThat(town.get("/jobseekers/" + jobseeker.get("no").asString(), Caller.PAGE)
                        .body())
                .contains("href=\"/people/" + person.get("no").asString() + "\"");
    }
}
