package cn.gongjiang.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.world.DemoCountyTest;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A false ad is reported by somebody who is not signed in, taken down, put right, read again and shown again. */
@DemoCountyTest
class SunshineJourney {
    private static final Chromium chromium = Chromium.start();

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private String no = "";
    private String title = "";

    @AfterAll
    static void close() {
        chromium.close();
    }

    /** A public vacancy of the enterprise that can sign in. */
    @BeforeEach
    void a_public_vacancy() {
        jdbc.sql("""
                        update employment.vacancy v set enterprise = a.enterprise
                        from identity.account a
                        where a.login = 'enterprise' and v.no = (select min(p.no) from employment.vacancy p
                            where p.standing = 'PUBLISHED' and p.closed_on is null and p.closes_on > current_date + 3)
                        """).update();
        no = jdbc.sql("""
                        select min(v.no) from employment.vacancy v join identity.account a on a.enterprise = v.enterprise
                        where a.login = 'enterprise' and v.standing = 'PUBLISHED' and v.closes_on > current_date + 3
                        """).query(String.class).single();
        title = jdbc.sql("select title from employment.vacancy where no = ?")
                .param(no)
                .query(String.class)
                .single();
    }

    @Test
    void a_false_ad_is_reported_and_taken_down_and_comes_back_when_it_is_true() {
        Page anybody = chromium.windowWithoutScripts(390, 844);
        String receipt = report(anybody);

        Page county = signedIn("county");
        county.navigate(address("/ad-reports?open=true"));
        county.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(title))
                .first()
                .click();
        assertThat(county.locator("main")).containsText("面试时说月薪只有三千");
        county.getByLabel("核实结果").selectOption("属实，已下架");
        county.getByLabel("答复举报人").fill("核实过了，已经下架");
        county.getByLabel("告诉企业为什么下架").fill("月薪和实际不符");
        press(county, "处理");

        anybody.navigate(receipt);
        assertThat(anybody.locator("main")).containsText("核实过了，已经下架");
        assertThat(anybody.navigate(address("/offers/" + no)).status()).isEqualTo(404);

        correct(signedIn("enterprise"));
        county.navigate(address("/postings/" + no));
        county.getByLabel("可以公开吗").selectOption("是");
        county.getByLabel("理由").fill("已按实际改了工资");
        press(county, "登记审核");

        anybody.navigate(address("/offers/" + no));
        assertThat(anybody.locator("main")).containsText("3,000");
        assertThat(chromium.complaints().stream().filter(c -> !c.contains("404")))
                .isEmpty();
    }

    /** @return where the answer will stand */
    private String report(Page anybody) {
        anybody.navigate(address("/offers?q=" + title));
        assertThat(anybody.locator("h1")).containsText("招聘岗位");
        anybody.navigate(address("/offers/" + no));
        anybody.getByText("举报不实").click();
        anybody.getByLabel("哪里不实").selectOption("工资和实际不一样");
        anybody.getByLabel("怎么回事").fill("面试时说月薪只有三千");
        press(anybody, "提交举报");
        assertThat(anybody.locator("main")).containsText("JB-");
        assertThat(anybody.locator("main")).containsText("待处理");
        return anybody.url();
    }

    private void correct(Page enterprise) {
        enterprise
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("招聘信息被下架"))
                .click();
        enterprise.navigate(address("/postings/" + no));
        assertThat(enterprise.locator("main")).containsText("月薪和实际不符");
        enterprise
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("修改"))
                .click();
        enterprise.getByLabel("月薪下限").fill("3000");
        press(enterprise, "保存");
        press(enterprise, "改好了，要求再公开");
        assertThat(enterprise.locator("main")).containsText("待审核");
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private Page signedIn(String login) {
        Page page = chromium.window(1440, 900);
        Chromium.signIn(page, port, login);
        return page;
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
