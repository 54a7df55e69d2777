package cn.gongjiang.exchange.imports;

import static cn.gongjiang.exchange.imports.ImportingProgram.counts;
import static cn.gongjiang.exchange.ledger.LedgerFile.ledger;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.exchange.ledger.LedgerFile;
import cn.gongjiang.identity.Clients;
import cn.gongjiang.world.FreshNumbers;
import cn.gongjiang.world.PlatformTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Confirming writes all accepted rows once, in one transaction, or none. */
@PlatformTest
class ConfirmationTests {
    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);

    @LocalServerPort
    private int port;

    @Autowired
    private Clients clients;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ImportWork work;

    private ImportingProgram program;

    @BeforeEach
    void a_program_that_may_import() {
        program = ImportingProgram.at(port, clients);
    }

    @Test
    void many_confirmations_at_once_write_the_rows_once() throws Exception {
        String id = program.read("jobseekers", people(30).xlsx()).get("id").asString();
        assertThat(atOnce(8, () -> program.confirm(id).statusCode())).containsOnly(303);
        JsonNode confirmed = program.settled(id);
        assertThat(confirmed.get("status").asString()).isEqualTo("confirmed");
        assertThat(counts(confirmed)).containsExactly(30, 30, 0, 30, 0, 0);
        assertThat(written(id)).isEqualTo(30);
    }

    @Test
    void two_files_with_the_same_people_confirmed_at_once_bring_each_person_once() throws Exception {
        LedgerFile people = people(30);
        String one = program.read("jobseekers", people.xlsx()).get("id").asString();
        String other = program.read("jobseekers", people.xls()).get("id").asString();
        atOnce(2, List.of(() -> program.confirm(one), () -> program.confirm(other)));
        JsonNode first = program.settled(one);
        JsonNode second = program.settled(other);
        assertThat(List.of(first.get("status").asString(), second.get("status").asString()))
                .containsOnly("confirmed");
        assertThat(first.get("new").asInt() + second.get("new").asInt()).isEqualTo(30);
        assertThat(written(one) + written(other)).isEqualTo(30);
    }

    @Test
    void what_was_registered_between_checking_and_confirming_is_counted_as_it_is_then() {
        LedgerFile people = people(3);
        JsonNode read = program.read("jobseekers", people.xlsx());
        program.bring("jobseekers", people.csv());
        String id = read.get("id").asString();
        program.confirm(id);
        assertThat(counts(program.settled(id))).containsExactly(3, 3, 0, 0, 0, 3);
    }

    @Test
    void a_job_that_runs_again_after_a_crash_leaves_what_has_moved_on_alone() {
        JsonNode confirmed = program.bring("jobseekers", people(3).xlsx());
        String id = confirmed.get("id").asString();
        work.check(id, false);
        work.confirm(id);
        assertThat(program.json("/imports/" + id)).isEqualTo(confirmed);
        assertThat(written(id)).isEqualTo(3);
    }

    @Test
    void more_rows_than_one_portion_are_counted_alike_when_checked_and_when_confirmed() {
        String code = FreshNumbers.creditCode();
        LedgerFile file = ledger().header("企业名称", "信用代码", "岗位", "人数", "月薪", "截止日期");
        for (int i = 0; i < 2100; i++) {
            file.row("海盐" + code, i == 0 ? code : null, "操作工", 2, 6000, "2030-01-01");
        }
        JsonNode read = program.read("vacancies", file.xlsx());
        assertThat(counts(read)).containsExactly(2100, 2100, 0, 2100, 0, 0);
        program.confirm(read.get("id").asString());
        JsonNode confirmed = program.settled(read.get("id").asString());
        assertThat(counts(confirmed)).containsExactly(2100, 2100, 0, 2100, 0, 0);
        assertThat(confirmed.get("problems")).isEqualTo(read.get("problems"));
    }

    private static LedgerFile people(int count) {
        LedgerFile file = ledger().header("姓名", "身份证号", "失业登记日期");
        for (int i = 0; i < count; i++) {
            file.row("张三", FreshNumbers.person(), DAY);
        }
        return file;
    }

    private int written(String id) {
        return jdbc.sql("select count(*) from employment.jobseeker where source = :source")
                .param("source", "导入 " + id)
                .query(Integer.class)
                .single();
    }

    private static <T> List<T> atOnce(int times, java.util.concurrent.Callable<T> doing) throws Exception {
        return atOnce(times, java.util.Collections.nCopies(times, doing));
    }

    private static <T> List<T> atOnce(int threads, List<java.util.concurrent.Callable<T>> all) throws Exception {
        try (ExecutorService callers = Executors.newFixedThreadPool(threads)) {
            List<T> answers = new ArrayList<>();
            for (Future<T> answer : callers.invokeAll(all)) {
                answers.add(answer.get());
            }
            return answers;
        }
    }
}
