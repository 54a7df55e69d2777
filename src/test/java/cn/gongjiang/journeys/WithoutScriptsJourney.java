package cn.gongjiang.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.world.DemoCountyTest;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** With scripts off; the first loop is walked so in {@link FirstLoopJourney}. */
@DemoCountyTest
class WithoutScriptsJourney {
    private static final Pattern CODE = Pattern.compile("验证码是 (\\d{6})");
    private static final Chromium chromium = Chromium.start();

    @LocalServerPort
    private int port;

    private final Page page = chromium.windowWithoutScripts(390, 844);

    @AfterAll
    static void close() {
        chromium.close();
    }

    @Test
    void lists_are_filtered_sorted_and_leafed_through_and_a_number_is_revealed() {
        Chromium.signIn(page, port, "county");
        page.navigate(address("/jobseekers"));
        page.getByLabel("镇街", new Page.GetByLabelOptions().setExact(true)).selectOption("武原街道");
        button("筛选").click();
        assertThat(page.locator("td[data-label=镇街]").first()).hasText("武原街道");
        link("下一页").click();
        assertThat(page.locator(".pager")).containsText("第 2 页");
        assertThat(page.locator("td[data-label=镇街]").first()).hasText("武原街道");

        page.locator("table.rows td a").first().click();
        link("查看身份信息，需说明理由").click();
        page.getByLabel("看哪一项").selectOption("身份证号");
        page.getByLabel("为什么要看").fill("核对就业登记材料");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("查看").setExact(true))
                .click();
        assertThat(page.locator(".revealed")).containsText("339999");
    }

    @Test
    void a_worker_signs_in_by_phone_and_makes_the_letters_larger() {
        page.navigate(address("/phone-codes"));
        page.getByLabel("手机号").fill("19900000000");
        button("获取验证码").click();
        page.getByLabel("验证码").fill(code());
        button("登录").click();
        assertThat(page.locator(".tabbar")).isVisible();

        page.locator(".tabbar a").last().click();
        link("同意和自动推荐").click();
        button("大字").click();
        assertThat(page.locator("h1")).hasText("同意和自动推荐");
        assertThat(size()).isEqualTo(22);
        button("标准字").click();
        assertThat(size()).isEqualTo(17);
    }

    /** As the administrator of a demo county reads it. */
    private String code() {
        Page messages = chromium.windowWithoutScripts(1440, 900);
        Chromium.signIn(messages, port, "admin");
        messages.navigate(address("/messages"));
        Matcher found = CODE.matcher(messages.locator("main").innerText());
        assertThat(found.find()).isTrue();
        messages.context().close();
        return found.group(1);
    }

    private double size() {
        return Double.parseDouble(page.locator("body")
                .evaluate("e => parseFloat(getComputedStyle(e).fontSize)")
                .toString());
    }

    private Locator button(String text) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(text));
    }

    private Locator link(String text) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(text));
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
