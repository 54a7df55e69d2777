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

    private Page page = chromium.window(1440, 900);
    private Hands hands = new Pointing();

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

    @Test
    void a_messy_ledger_becomes_a_placed_person_and_moves_the_figure() throws IOException {
        walk("顾国强", "991");
    }

    @Test
    void also_on_a_phone_with_scripts_off() throws IOException {
        page = chromium.windowWithoutScripts(390, 844);
        walk("陆建英", "992");
    }

    /** 1280 pixels at 200 % are 640. */
    @Test
    void also_by_the_keyboard_alone_at_twice_the_size() throws IOException {
        page = chromium.window(640, 450);
        hands = new Keyboard(page);
        walk("钱玉明", "993");
    }

    private void walk(String name, String sequence) throws IOException {
        MessyLedger ledger = new MessyLedger(name, sequence, LocalDate.now(clock));
        signIn();
        shoot("home");
        List<Long> before = conversion();

        byte[] corrected = importWithProblems(ledger);
        importAgain(corrected);

        findPerson(name);
        registerTraining();
        refer();
        interviewAndHire();
        String placement = place();

        assertThat(conversion()).containsExactly(before.get(0) + 1, before.get(1) + 1);
        shoot("indicator");
        assertThat(rows()).anySatisfy(row -> assertThat(row).contains(placement, name.charAt(0) + "*"));
        signOut();
        assertThat(chromium.complaints()).isEmpty();
        page.context().close();
    }

    private void signIn() {
        page.navigate(address("/login"));
        hands.fill(page.getByLabel("账号"), "county");
        hands.fill(page.getByLabel("密码"), "haiyan-2026");
        hands.press(button("登录"));
        assertThat(page.locator("h1")).hasText("我的待办");
    }

    private void signOut() {
        unfoldMenu();
        hands.press(button("退出"));
        assertThat(page.locator("h1")).hasText("登录");
    }

    /** Goes where an entry of the menu leads. */
    private void open(String path) {
        unfoldMenu();
        hands.press(page.locator("#menu a[href='" + path + "']"));
        page.waitForURL(address(path));
    }

    private void unfoldMenu() {
        if (page.locator(".menu-toggle[aria-expanded=false]").isVisible()) {
            hands.press(page.locator(".menu-toggle"));
        }
    }

    /** Uploads, sees the problems, takes the refused rows home, confirms the rest; returns the rows put right. */
    private byte[] importWithProblems(MessyLedger ledger) {
        upload("武原街道登记台账.xlsx", ledger.xlsx());
        Locator problems = page.locator("table.rows tbody tr");
        assertThat(problems).hasCount(3);
        assertThat(problems.filter(saying("身份证号校验不对"))).containsText("这行不导入");
        assertThat(problems.filter(saying("第 5 行"))).containsText("这行不导入");
        assertThat(problems.filter(saying("面议"))).containsText("这行照样导入");
        shoot("import");
        Download refused = page.waitForDownload(() -> hands.press(link("下载问题行")));
        byte[] corrected = ledger.corrected(refused.path());
        confirm("确认导入 1 行");
        return corrected;
    }

    private void importAgain(byte[] corrected) {
        upload("问题行改好.xlsx", corrected);
        confirm("新增 1 行，已有的不动");
        assertThat(page.locator("main")).containsText("保持不变，跳过");
    }

    private void upload(String name, byte[] content) {
        open("/imports");
        hands.choose(page.getByLabel("这是什么表"), "求职者");
        hands.give(page.getByLabel("文件"), new FilePayload(name, XLSX, content));
        hands.press(button("上传并检查"));
        page.waitForURL("**/imports/*");
        await("待确认");
    }

    private void confirm(String words) {
        hands.press(button(words));
        await("已导入");
    }

    /** What is under way is followed by itself; with scripts off, by asking again. */
    private void await(String words) {
        while (page.locator("html:not(.js) #refresh").isVisible()) {
            hands.press(page.locator("#refresh"));
        }
        assertThat(page.locator("h1")).containsText(words);
    }

    private void findPerson(String name) {
        open("/jobseekers");
        hands.fill(page.getByLabel("找人"), name);
        hands.press(button("查找"));
        assertThat(page.locator("h1")).containsText("找到的求职者");
        hands.press(page.locator("table.rows tbody tr a").first());
        assertThat(page.locator(".record h1")).containsText("登记失业");
    }

    private void registerTraining() {
        hands.press(page.getByText("登记一次培训"));
        hands.fill(page.getByLabel("培训职业"), "数控车工");
        hands.fill(page.getByLabel("开始日期"), LocalDate.now(clock).minusDays(40).toString());
        hands.fill(page.getByLabel("结束日期"), LocalDate.now(clock).minusDays(10).toString());
        hands.fill(page.getByLabel("总课时"), "120");
        hands.press(button("登记培训"));
        assertThat(page.locator(".history").first()).containsText("120 / 120 课时");
    }

    private void refer() {
        hands.press(link("推荐岗位"));
        Locator best = page.locator(".match").first();
        assertThat(best.locator(".decision summary")).containsText("可以");
        shoot("matches");
        hands.press(best.locator(".decision summary"));
        assertThat(best.locator(".decision")).containsText("求职意向");
        hands.press(best.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("推荐").setExact(true)));
        assertThat(page.locator(".record h1")).containsText("已推荐");
    }

    private void interviewAndHire() {
        hands.fill(page.getByLabel("面试日期"), today());
        hands.fill(page.getByLabel("地点"), "企业会议室");
        hands.press(button("登记面试"));
        assertThat(page.locator(".record h1")).containsText("已约面试");
        hands.choose(page.getByLabel("结果", new Page.GetByLabelOptions().setExact(true)), "录用");
        hands.fill(page.getByLabel("结果日期"), today());
        hands.press(button("登记结果"));
        assertThat(page.locator(".record h1")).containsText("待登记就业");
    }

    /** @return the number of the placement */
    private String place() {
        hands.fill(page.getByLabel("上岗日期"), today());
        hands.choose(page.getByLabel("就业凭证"), "劳动合同＋用工备案");
        hands.fill(page.getByLabel("凭证说明"), "合同 2026-118");
        hands.press(button("登记就业"));
        assertThat(page.locator(".record h1")).containsText("已就业");
        return page.locator(".history .chip").last().innerText();
    }

    /** Numerator and denominator as the page shows them. */
    private List<Long> conversion() {
        open("/indicators");
        hands.press(page.locator("a[href^='" + CONVERSION + "']"));
        page.waitForURL("**" + CONVERSION + "**");
        String note = page.locator(".figure .note").first().innerText().replace(",", "");
        String[] parts = note.split(" ÷ ");
        return List.of(Long.valueOf(parts[0]), Long.valueOf(parts[1]));
    }

    /** Opens the figure to its rows, and those to a sheet. */
    private List<String> rows() throws IOException {
        hands.press(page.locator("a.figure").first());
        assertThat(page.locator("h1")).containsText("参加培训的人");
        Download sheet = page.waitForDownload(() -> hands.press(link("表格")));
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

    private Locator button(String text) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(text));
    }

    private Locator link(String text) {
        return page.locator("main")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(text))
                .first();
    }

    /** Takes a picture, and makes sure that nothing stands out over the edge of the screen. */
    private void shoot(String name) {
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
