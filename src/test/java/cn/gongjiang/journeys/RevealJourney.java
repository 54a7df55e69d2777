package cn.gongjiang.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.core.IdentityNumber;
import cn.gongjiang.world.DemoCountyTest;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Seeing what is masked: one field, with a reason, for a few minutes, by the one who asked, and on record. */
@DemoCountyTest
class RevealJourney {
    private static final Chromium chromium = Chromium.start();

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @AfterAll
    static void close() {
        chromium.close();
    }

    @Test
    void a_number_is_seen_with_a_reason_by_the_one_who_asked_and_the_look_is_on_record() {
        Page county = signedIn("county");
        String no = someoneIn("武原街道");
        county.navigate(address("/jobseekers/" + no));
        county.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("查看身份信息，需说明理由"))
                .click();

        county.getByLabel("看哪一项").selectOption("身份证号");
        county.getByLabel("为什么要看").fill("看看");
        look(county);
        assertThat(county.locator("#h-reason")).containsText("4 到 200 个字");
        assertThat(county.getByLabel("看哪一项")).hasValue("身份证号");

        county.getByLabel("为什么要看").fill("核对就业登记材料");
        look(county);
        String number = county.locator(".revealed").innerText();
        assertThat(new IdentityNumber(number).value()).startsWith("339999");
        assertThat(county.url()).doesNotContain(number);

        Page town = signedIn("town");
        assertThat(status(town, county.url().replaceFirst(".*(/jobseekers)", "$1")))
                .isEqualTo(404);
        town.navigate(address("/jobseekers/" + no + "/reveals"));
        assertThat(town.locator("table.rows")).containsText("核对就业登记材料");
        assertThat(town.locator("table.rows")).containsText("沈敏");
        assertThat(town.locator("main")).not().containsText(number);
    }

    @Test
    void a_town_cannot_look_at_people_of_another_and_an_enterprise_at_nobody() {
        String foreign = someoneIn("百步镇");
        assertThat(status(signedIn("town"), "/jobseekers/" + foreign + "/reveals"))
                .isEqualTo(404);
        assertThat(status(signedIn("enterprise"), "/jobseekers/" + foreign + "/reveals"))
                .isEqualTo(403);
    }

    private Page signedIn(String login) {
        Page page = chromium.window(1440, 900);
        Chromium.signIn(page, port, login);
        assertThat(page.locator("h1")).hasText("我的待办");
        return page;
    }

    private static void look(Page page) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("查看").setExact(true))
                .click();
    }

    private int status(Page page, String path) {
        APIResponse answer = page.request().get(address(path));
        return answer.status();
    }

    private String someoneIn(String division) {
        return jdbc.sql("""
                        select j.no from employment.jobseeker j join registry.division d on d.code = j.division
                        where d.name = :name order by j.no limit 1
                        """).param("name", division).query(String.class).single();
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
