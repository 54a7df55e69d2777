package cn.gongjiang.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.world.DemoCountyTest;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From what an enterprise is short of to a class that is held: in the demo county, by clicking. */
@DemoCountyTest
class ShortageJourney {
    private static final Chromium chromium = Chromium.start();

    @LocalServerPort
    private int port;

    @AfterAll
    static void close() {
        chromium.close();
    }

    @Test
    void a_worker_wants_to_learn_an_enterprise_is_short_and_the_county_adopts_a_class() {
        wantsToLearn("无人机驾驶员");
        isShortOf("无人机飞手", "11");
        adopts("无人机驾驶员");
        assertThat(chromium.complaints()).isEmpty();
    }

    private void wantsToLearn(String course) {
        Page phone = chromium.windowWithoutScripts(390, 844);
        Chromium.signIn(phone, port, "worker");
        phone.navigate(address("/courses"));
        phone.locator(".lines a", new Page.LocatorOptions().setHasText(course)).click();
        phone.getByText("晚上", new Page.GetByTextOptions().setExact(true))
                .first()
                .click();
        phone.getByText("我想学", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(phone.locator("main")).containsText("您说过想学");
        phone.context().close();
    }

    /** On a phone, without scripts, in one page. */
    private void isShortOf(String words, String headcount) {
        Page phone = chromium.windowWithoutScripts(390, 844);
        Chromium.signIn(phone, port, "enterprise");
        phone.locator("a.figure", new Page.LocatorOptions().setHasText("用工缺口调查还没填"))
                .click();
        Locator lines = phone.locator("fieldset.line");
        for (int i = 0; i < lines.count() - 2; i++) {
            lines.nth(i).locator("select").selectOption("一个月内");
        }
        phone.locator("summary", new Page.LocatorOptions().setHasText("还缺别的工种")).click();
        Locator added = lines.nth(lines.count() - 2);
        added.locator("input[name$='occupation']").fill(words);
        added.locator("input[name$='headcount']").fill(headcount);
        added.locator("select").selectOption("半年内");
        phone.locator("button", new Page.LocatorOptions().setHasText("交上去")).click();
        assertThat(phone.locator("main")).containsText("已经填了");
        phone.context().close();
    }

    private void adopts(String occupation) {
        Page desk = chromium.window(1440, 900);
        Chromium.signIn(desk, port, "county");
        desk.locator("#menu a[href='/proposed-classes']").click();
        desk.locator("td a", new Page.LocatorOptions().setHasText(occupation)).click();
        assertThat(desk.locator("main")).containsText("缺口 11 人");
        desk.locator("#f-seats").fill("11");
        desk.locator("button", new Page.LocatorOptions().setHasText("采纳，开这个班")).click();
        desk.waitForURL(address("/planned-classes"));
        assertThat(desk.locator("tr", new Page.LocatorOptions().setHasText(occupation)))
                .containsText(Pattern.compile("NB-\\d{4}-\\d{5}"));
        desk.locator("td a", new Page.LocatorOptions().setHasText(occupation)).click();
        desk.locator("#f-most").fill("5");
        desk.locator("button", new Page.LocatorOptions().setHasText("通知最合适的人")).click();
        assertThat(desk.locator("main")).containsText("等答复");
        desk.context().close();
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
