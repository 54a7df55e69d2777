package cn.gongjiang.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.world.DemoCountyTest;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where the keyboard stands: at the content when it is wanted, at what was refused, and never nowhere. */
@DemoCountyTest
class KeyboardJourney {
    private static final Chromium chromium = Chromium.start();

    @LocalServerPort
    private int port;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient jdbc;

    @AfterAll
    static void close() {
        chromium.close();
    }

    @ParameterizedTest
    @CsvSource({"county, 1440, /imports", "worker, 390, /me/consents"})
    void the_first_stop_skips_to_the_content_and_there_is_a_way_around(String login, int width, String path) {
        Page page = signedIn(login, width);
        page.navigate(address(path));
        page.keyboard().press("Tab");
        assertThat(page.locator(".skip")).isFocused();
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        assertThat(page.locator("main :focus")).hasCount(1);
        assertThat(new Keyboard(page).walkAround()).isGreaterThan(5);
        page.context().close();
    }

    @Test
    void what_was_refused_has_the_focus_and_leads_to_its_field() {
        Page page = signedIn("county", 1440);
        page.navigate(address("/imports"));
        new Keyboard(page).press(button(page, "上传并检查"));
        assertThat(page.locator(".problems")).isFocused();
        Locator problem = page.locator(".problems a").first();
        new Keyboard(page).press(problem);
        assertThat(page.locator(problem.getAttribute("href"))).isFocused();
        page.context().close();
    }

    @Test
    void a_page_that_renews_itself_keeps_the_focus() {
        Page page = signedIn("county", 1440);
        page.navigate(address("/imports"));
        page.getByLabel("这是什么表").selectOption("求职者");
        MessyLedger ledger = new MessyLedger("孙玉", "994", LocalDate.now(clock));
        page.getByLabel("文件").setInputFiles(new FilePayload("台账.xlsx", "application/octet-stream", ledger.xlsx()));
        button(page, "上传并检查").click();
        assertThat(page.locator("h1")).containsText("待确认");

        String id = page.url().replaceFirst(".*/", "");
        standing(id, "CHECKING");
        page.reload();
        Locator refresh = page.locator("#refresh");
        new Keyboard(page).reach(refresh);
        page.waitForResponse("**/imports/" + id, () -> {});
        assertThat(refresh).isFocused();
        standing(id, "CHECKED");
        assertThat(page.locator("h1")).containsText("待确认");
        assertThat(page.locator("#main")).isFocused();
        page.context().close();
    }

    private void standing(String id, String status) {
        jdbc.sql("update exchange.import_file set status = ? where id = ?")
                .params(status, id)
                .update();
    }

    private Page signedIn(String login, int width) {
        Page page = chromium.window(width, 844);
        Chromium.signIn(page, port, login);
        return page;
    }

    private static Locator button(Page page, String text) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(text));
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
