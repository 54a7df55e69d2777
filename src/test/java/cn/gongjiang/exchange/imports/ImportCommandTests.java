package cn.gongjiang.exchange.imports;

import static cn.gongjiang.exchange.ledger.LedgerFile.ledger;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.exchange.ledger.LedgerFile;
import cn.gongjiang.world.FreshNumbers;
import cn.gongjiang.world.PlatformTest;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import picocli.CommandLine;

/** {@code ./gongjiang import KIND FILE}: what it prints and how it ends. */
@PlatformTest
class ImportCommandTests {
    @Autowired
    private ImportCommand command;

    /** How a call ended and what it printed. */
    private record Called(int exit, List<String> out, String err) {}

    @Test
    void it_prints_the_counts_and_the_refused_rows_and_ends_well_when_something_was_written() throws IOException {
        Called called = call("jobseekers", file(somebody().row("李四", "无", "2024-3-1")));
        assertThat(called.exit()).isZero();
        assertThat(called.out())
                .contains("status confirmed", "rows 2", "accepted 1", "rejected 1", "new 1", "changed 0", "unchanged 0")
                .last()
                .asString()
                .startsWith("第 3 行 身份证号：");
    }

    @Test
    void it_ends_well_when_nothing_was_new() throws IOException {
        Path file = file(somebody());
        call("jobseekers", file);
        Called again = call("jobseekers", file);
        assertThat(again.exit()).isZero();
        assertThat(again.out()).contains("status confirmed", "new 0", "unchanged 1");
    }

    @Test
    void a_dry_run_tells_and_writes_nothing() throws IOException {
        Path file = file(somebody());
        Called dry = call("jobseekers", file, "--dry-run");
        assertThat(dry.exit()).isZero();
        assertThat(dry.out()).contains("status checked", "new 1");
        assertThat(call("jobseekers", file).out()).contains("new 1");
    }

    @Test
    void it_fails_when_the_file_is_refused_and_says_why() throws IOException {
        Called called = call("jobseekers", file(ledger().row("你好").row("世界")));
        assertThat(called.exit()).isEqualTo(1);
        assertThat(called.out()).contains("status refused");
        assertThat(called.err()).contains("表头");
    }

    @Test
    void it_fails_when_every_row_is_refused() throws IOException {
        Called called =
                call("jobseekers", file(ledger().header("姓名", "身份证号", "登记日期").row("张三", "无", "2024-3-1")));
        assertThat(called.exit()).isEqualTo(1);
        assertThat(called.out()).contains("rows 1", "accepted 0", "rejected 1");
    }

    @Test
    void it_tells_of_a_sheet_that_it_did_not_read() throws IOException {
        Called called = call(
                "jobseekers", file(somebody().named("武原街道").after(somebody().named("沈荡镇"))));
        assertThat(called.exit()).isZero();
        assertThat(called.out()).last().asString().contains("工作表“武原街道”", "没有读");
    }

    @Test
    void it_writes_over_what_is_there_only_when_told_to() throws IOException {
        String number = FreshNumbers.person();
        LedgerFile before = ledger().header("姓名", "身份证号", "登记日期").row("张三", number, "2024-3-1");
        LedgerFile after = ledger().header("姓名", "身份证号", "登记日期", "备注").row("张三", number, "2024-3-1", "有驾照");
        call("jobseekers", file(before));
        assertThat(call("jobseekers", file(after)).out()).contains("changed 0", "unchanged 1");
        Called updated = call("jobseekers", file(after), "--update");
        assertThat(updated.exit()).isZero();
        assertThat(updated.out()).contains("status confirmed", "changed 1", "unchanged 0");
    }

    @Test
    void how_it_ends_stands_in_its_help() throws IOException {
        assertThat(call("jobseekers", file(somebody()), "--help").out())
                .anySatisfy(line -> assertThat(line).contains("0", "nothing was new"))
                .anySatisfy(line -> assertThat(line).contains("1", "or every row of it"));
    }

    @Test
    void an_unknown_kind_or_file_is_a_wrong_call() throws IOException {
        Called kind = call("dragons", file(somebody()));
        assertThat(kind.exit()).isEqualTo(2);
        assertThat(kind.err())
                .contains("dragons", "enterprises jobseekers occupations people training-resources unions vacancies");
        assertThat(call("jobseekers", Path.of("none.xlsx")).exit()).isEqualTo(2);
    }

    private static LedgerFile somebody() {
        return ledger().header("姓名", "身份证号", "登记日期").row("张三", FreshNumbers.person(), "2024-3-1");
    }

    private Path file(LedgerFile ledger) throws IOException {
        return Files.write(Files.createTempFile("ledger", ".xlsx"), ledger.xlsx());
    }

    private Called call(String kind, Path file, String... options) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine line = new CommandLine(command);
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        String[] words = java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(kind, file.toString()), java.util.Arrays.stream(options))
                .toArray(String[]::new);
        return new Called(line.execute(words), out.toString().lines().toList(), err.toString());
    }
}
