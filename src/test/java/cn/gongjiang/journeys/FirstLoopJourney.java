package cn.gongjiang.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.world.DemoCountyTest;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From a messy ledger to a placed person, and the figure it moves: in the demo county, by clicking. */
@DemoCountyTest
class FirstLoopJourney {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String CONVERSION = "/indicators/employment.conversion";
    private static final Chromium chromium = Chromium.start();

    @LocalServerPort
    private int port;

    @Autowired
    private Clock clock;

    @AfterAll
    static void close() {
        chromium.close();
    }

    @Test
    void every_demo_account_signs_in_with_one_click() {
        Page list = chromium.window(1440, 900);
        list.navigate(address("/demo/accounts"));
        int accounts = list.locator(".accounts li").count();
        assertThat(accounts).isGreaterThanOrEqualTo(4);
        for (int i = 0; i < accounts; i++) {
            Page page = chromium.window(390, 844);
            page.navigate(address("/demo/accounts"));
            page.locator(".accounts button").nth(i).click();
            assertThat(page.locator("h1")).hasText(Pattern.compile("我的待办|首页"));
            page.context().close();
        }
        assertThat(chromium.complaints()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1440, 900, 顾国强, 991", "390, 844, 陆建英, 992"})
    void a_messy_ledger_becomes_a_placed_person_and_moves_the_figure(
            int width, int height, String name, String sequence) throws IOException {
        MessyLedger ledger = new MessyLedger(name, sequence, LocalDate.now(clock));
        Page page = chromium.window(width, height);
        signInAsCounty(page);
        shoot(page, "home");
        List<Long> before = conversion(page);

        byte[] corrected = importWithProblems(page, ledger);
        importAgain(page, corrected);

        findPerson(page, name);
        registerTraining(page);
        refer(page);
        interviewAndHire(page);
        String placement = place(page);

        assertThat(conversion(page)).containsExactly(before.get(0) + 1, before.get(1) + 1);
        shoot(page, "indicator");
        assertThat(rows(page)).anySatisfy(row -> assertThat(row).contains(placement, name.charAt(0) + "*"));
        assertThat(chromium.complaints()).isEmpty();
        page.context().close();
    }

    private void signInAsCounty(Page page) {
        page.navigate(address("/demo/accounts"));
        page.locator(".accounts li", new Page.LocatorOptions().setHasText("县总"))
                .getByRole(AriaRole.BUTTON)
                .click();
        assertThat(page.locator("h1")).hasText("我的待办");
    }

    /** Uploads, sees the problems, takes the refused rows home, confirms the rest; returns the rows put right. */
    private byte[] importWithProblems(Page page, MessyLedger ledger) {
        upload(page, "武原街道登记台账.xlsx", ledger.xlsx());
        Locator problems = page.locator("table.rows tbody tr");
        assertThat(problems).hasCount(3);
        assertThat(problems.filter(saying("身份证号校验不对"))).containsText("这行不导入");
        assertThat(problems.filter(saying("第 5 行"))).containsText("这行不导入");
        assertThat(problems.filter(saying("面议"))).containsText("这行照样导入");
        shoot(page, "import");
        Download refused = page.waitForDownload(() -> link(page, "下载问题行").click());
        byte[] corrected = ledger.corrected(refused.path());
        confirm(page, "确认导入 1 行");
        return corrected;
    }

    private void importAgain(Page page, byte[] corrected) {
        upload(page, "问题行改好.xlsx", corrected);
        confirm(page, "新增 1 行，已有的不动");
        assertThat(page.locator("main")).containsText("保持不变，跳过");
    }

    private void upload(Page page, String name, byte[] content) {
        page.navigate(address("/imports"));
        page.getByLabel("这是什么表").selectOption("jobseekers");
        page.getByLabel("文件").setInputFiles(new FilePayload(name, XLSX, content));
        button(page, "上传并检查").click();
        assertThat(page.locator("h1")).containsText("待确认");
    }

    private void confirm(Page page, String words) {
        button(page, words).click();
        assertThat(page.locator("h1")).containsText("已导入");
    }

    private void findPerson(Page page, String name) {
        page.navigate(address("/jobseekers"));
        page.getByLabel("找人").fill(name);
        button(page, "查找").click();
        page.locator("table.rows tbody tr")
                .first()
                .getByRole(AriaRole.LINK)
                .first()
                .click();
        assertThat(page.locator(".record h1")).containsText("登记失业");
    }

    private void registerTraining(Page page) {
        page.getByText("登记一次培训").click();
        page.getByLabel("培训职业").fill("数控车工");
        page.getByLabel("开始日期").fill(LocalDate.now(clock).minusDays(40).toString());
        page.getByLabel("结束日期").fill(LocalDate.now(clock).minusDays(10).toString());
        page.getByLabel("总课时").fill("120");
        button(page, "登记培训").click();
        assertThat(page.locator(".history").first()).containsText("120 / 120 课时");
    }

    private void refer(Page page) {
        link(page, "推荐岗位").click();
        Locator best = page.locator(".match").first();
        assertThat(best.locator(".decision summary")).containsText("可以");
        shoot(page, "matches");
        best.locator(".decision summary").click();
        assertThat(best.locator(".decision")).containsText("求职意向");
        best.getByRole(AriaRole.BUTTON).click();
        assertThat(page.locator(".record h1")).containsText("已推荐");
    }

    private void interviewAndHire(Page page) {
        page.getByLabel("面试日期").fill(today());
        page.getByLabel("地点").fill("企业会议室");
        button(page, "登记面试").click();
        assertThat(page.locator(".record h1")).containsText("已约面试");
        page.getByLabel("结果", new Page.GetByLabelOptions().setExact(true)).selectOption("录用");
        page.getByLabel("结果日期").fill(today());
        button(page, "登记结果").click();
        assertThat(page.locator(".record h1")).containsText("待登记就业");
    }

    /** @return the number of the placement */
    private String place(Page page) {
        page.getByLabel("上岗日期").fill(today());
        page.getByLabel("就业凭证").selectOption("劳动合同＋用工备案");
        page.getByLabel("凭证说明").fill("合同 2026-118");
        button(page, "登记就业").click();
        assertThat(page.locator(".record h1")).containsText("已就业");
        return page.locator(".history .chip").last().innerText();
    }

    /** Numerator and denominator as the page shows them. */
    private List<Long> conversion(Page page) {
        page.navigate(address(CONVERSION));
        String note = page.locator(".figure .note").first().innerText().replace(",", "");
        String[] parts = note.split(" ÷ ");
        return List.of(Long.valueOf(parts[0]), Long.valueOf(parts[1]));
    }

    /** Opens the figure to its rows, and those to a sheet. */
    private static List<String> rows(Page page) throws IOException {
        page.locator("a.figure").first().click();
        assertThat(page.locator("h1")).containsText("参加培训的人");
        Download sheet = page.waitForDownload(() -> link(page, "表格").click());
        try (XSSFWorkbook workbook = new XSSFWorkbook(sheet.createReadStream())) {
            List<String> rows = new java.util.ArrayList<>();
            for (Row row : workbook.getSheetAt(0)) {
                StringBuilder text = new StringBuilder();
                row.forEach(cell -> text.append(cell).append(' '));
                rows.add(text.toString());
            }
            return rows;
        }
    }

    private static Locator.FilterOptions saying(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static Locator button(Page page, String text) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(text));
    }

    private static Locator link(Page page, String text) {
        return page.locator("main")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(text))
                .first();
    }

    /** Takes a picture, and makes sure that nothing stands out over the edge of the screen. */
    private static void shoot(Page page, String name) {
        assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .isEqualTo(0);
        String folder = Objects.requireNonNullElse(System.getenv("GONGJIANG_SCREENSHOTS"), "target/screenshots");
        int width = page.viewportSize().width;
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of(folder, name + "-" + width + ".png")));
    }

    private String today() {
        return LocalDate.now(clock).toString();
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
