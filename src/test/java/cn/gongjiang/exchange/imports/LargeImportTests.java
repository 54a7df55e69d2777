package cn.gongjiang.exchange.imports;

import static cn.gongjiang.exchange.imports.ImportingProgram.counts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.gongjiang.world.FreshNumbers;
import cn.gongjiang.world.PlatformProcess;
import cn.gongjiang.world.Program;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A ledger of 50,000 people on the 400 MB that {@code ./run} gives: within a minute, and watched meanwhile. */
class LargeImportTests {
    private static final int ROWS = 50_000;
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final Pattern PROGRESS = Pattern.compile("已读 (\\d+) 行");
    private static final List<String> HEADER = List.of(
            "序号", "姓名", "身份证号", "联系电话", "常住镇街", "详细地址", "文化程度", "原从事职业", "技能等级", "证书编号", "失业登记日期", "失业原因", "求职意向",
            "期望月薪", "可接受镇街", "可接受班次", "就业困难类别", "备注");
    private static final List<String> TOWNS = List.of("武原街道", "沈荡镇", "百步镇");
    private static final List<String> TRADES = List.of("电焊工", "叉车司机", "缝纫工", "质检员", "仓库管理员", "数控车工", "保洁员");

    @TempDir
    private Path data;

    private final Set<Integer> seen = new TreeSet<>();

    @Test
    @Tag("deep")
    @Tag("import")
    void fifty_thousand_people_are_checked_and_written_within_a_minute() throws Exception {
        byte[] ledger = ledger();
        PlatformProcess.Ended client = PlatformProcess.command(data, "client", "add", "导入程序");
        try (PlatformProcess platform =
                PlatformProcess.startToMeasure(data, "--empty").awaitReady()) {
            ImportingProgram program = ImportingProgram.as(
                    Program.signIn(platform.address("/"), client.value("client_id"), client.value("client_secret")));
            long from = System.nanoTime();
            String id = ImportingProgram.id(program.upload("jobseekers", "名册.xlsx", ledger));
            JsonNode checked = watched(program, id);
            Duration checking = Duration.ofNanos(System.nanoTime() - from);
            assertThat(checked.get("status").asString()).isEqualTo("checked");
            program.confirm(id);
            JsonNode confirmed = watched(program, id);
            Duration all = Duration.ofNanos(System.nanoTime() - from);
            System.out.printf(
                    "rows %d%nchecked after %d ms%nconfirmed after %d ms%n", ROWS, checking.toMillis(), all.toMillis());
            assertThat(confirmed.get("status").asString()).isEqualTo("confirmed");
            assertThat(counts(confirmed)).containsExactly(ROWS, ROWS, 0, ROWS, 0, 0);
            assertThat(all).isLessThan(LONGEST);
            assertThat(seen).hasSizeGreaterThan(5);
        }
    }

    /** The import when no job is at it any more; on the way notes the progress that its page shows. */
    private JsonNode watched(ImportingProgram program, String id) {
        await().atMost(LONGEST.multipliedBy(3))
                .pollInterval(Duration.ofMillis(250))
                .until(() -> {
                    Matcher progress = PROGRESS.matcher(
                            program.get("/imports/" + id + "?format=html").body());
                    boolean underWay = progress.find();
                    if (underWay) {
                        seen.add(Integer.valueOf(progress.group(1)));
                    }
                    return !underWay;
                });
        return program.json("/imports/" + id);
    }

    private static byte[] ledger() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", null)) {
            Worksheet sheet = workbook.newWorksheet("名册");
            for (int column = 0; column < HEADER.size(); column++) {
                sheet.value(0, column, HEADER.get(column));
            }
            for (int row = 1; row <= ROWS; row++) {
                fill(sheet, row);
            }
        }
        return out.toByteArray();
    }

    private static void fill(Worksheet sheet, int row) {
        List<Object> cells = List.of(
                row,
                "张三",
                FreshNumbers.person(),
                "138%08d".formatted(row),
                TOWNS.get(row % TOWNS.size()),
                "海滨路" + row + "号",
                "高中",
                TRADES.get(row % TRADES.size()),
                "四级/中级工",
                "ZS" + row,
                LocalDate.of(2024, 1, 1).plusDays(row % 600).toString(),
                "合同期满",
                TRADES.get(row % TRADES.size()) + "、" + TRADES.get(row / 7 % TRADES.size()),
                "6,500元/月",
                "武原街道、沈荡镇",
                "白班、两班倒",
                "大龄",
                "第 " + row + " 人");
        for (int column = 0; column < cells.size(); column++) {
            if (cells.get(column) instanceof Integer number) {
                sheet.value(row, column, number);
            } else {
                sheet.value(row, column, cells.get(column).toString());
            }
        }
    }
}
