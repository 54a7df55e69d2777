package cn.gongjiang.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.employment.Cast;
import cn.gongjiang.world.Caller;
import cn.gongjiang.world.DemoCountyTest;
import cn.gongjiang.world.FreshNumbers;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A worker nobody knows enters with a phone, says who they are, registers for work on it, gets jobs with reasons, says no to one with a reason and yes to another, is placed there, and is
 * asked after three months.
 */
@DemoCountyTest
class WorkerJourney {
    private static final Chromium chromium = Chromium.start();
    private static final String PHONE = "19911234567";
    private static final Pattern CODE = Pattern.compile("验证码是 (\\d{6})");

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext platform;

    @Autowired
    private JdbcClient jdbc;

    private Cast cast;
    private Page phone;

    @AfterAll
    static void close() {
        chromium.close();
    }

    @BeforeEach
    void somebody_nobody_has_registered_with_an_old_phone() {
        cast = new Cast(platform);
        phone = chromium.window(390, 844);
    }

    @Test
    void from_registering_to_the_question_after_three_months() {
        enterWithAPhoneNobodyHas();
        sayWhoIAm();
        register();
        List<String> jobs = jobs();
        assertThat(jobs).hasSizeGreaterThanOrEqualTo(3);
        sayNoTo(jobs.get(0));
        String referral = sayYesTo(jobs.get(1));
        place(referral);
        threeMonthsPass(referral);
        answerHowItIs();
        assertThat(chromium.complaints()).isEmpty();
    }

    private void enterWithAPhoneNobodyHas() {
        open("/phone-codes");
        phone.getByLabel("手机号").fill(PHONE);
        button("获取验证码").click();
        assertThat(phone.locator("h1")).hasText("填验证码");
        phone.getByLabel("验证码").fill(codeShownToTheAdministrator());
        button("登录").click();
        assertThat(phone.locator("h1")).hasText("第一次来，登记一下");
    }

    private String codeShownToTheAdministrator() {
        Page office = chromium.window(1440, 900);
        Chromium.signIn(office, port, "admin");
        office.navigate("http://localhost:" + port + "/messages");
        Matcher code = CODE.matcher(office.locator("main").innerText());
        assertThat(code.find()).isTrue();
        office.context().close();
        return code.group(1);
    }

    private void sayWhoIAm() {
        assertThat(Stream.of(Look.values()).flatMap(look -> look.findings(phone)))
                .isEmpty();
        phone.setViewportSize(390, 844);
        phone.getByLabel("姓名").fill("孙丽");
        phone.getByLabel("身份证号", new Page.GetByLabelOptions().setExact(true)).fill(FreshNumbers.person());
        phone.getByLabel("住在哪个镇街").selectOption("武原街道");
        phone.getByLabel("我看过处理规则").check();
        button("登记并登录").click();
        assertThat(phone.locator("h1")).hasText("登记一下，两分钟");
        assertThat(phone.getByLabel("住在哪个镇街")).hasValue("武原街道");
    }

    private void register() {
        phone.getByLabel("想找什么工作").fill("缝纫工、质检员");
        phone.getByLabel("以前做什么").fill("缝纫工");
        phone.getByLabel("我想去哪家企业时").check();
        button("登记，看适合我的岗位").click();
        assertThat(phone.locator("h1")).hasText("适合我的岗位");
    }

    private List<String> jobs() {
        return phone.locator("a.offer").all().stream()
                .map(job -> job.getAttribute("href"))
                .toList();
    }

    private void sayNoTo(String job) {
        open(job);
        assertThat(phone.locator("main")).containsText("为什么适合我");
        button("太远").click();
        assertThat(phone.locator("main")).containsText("您说：不合适：太远");
    }

    private String sayYesTo(String job) {
        open(job);
        button("想去，把我推荐给这家企业").click();
        assertThat(phone.locator("main")).containsText("您说：想去");
        return jdbc.sql("select no from employment.referral where recorded_by = '本人' order by no desc limit 1")
                .query(String.class)
                .single();
    }

    private void place(String referral) {
        Caller county = cast.county();
        String today = cast.today().toString();
        List<Map<String, String>> steps = List.of(
                Map.of("step", "interview", "heldOn", today),
                Map.of("step", "outcome", "result", "HIRED", "decidedOn", today),
                Map.of("step", "placement", "startsOn", today, "evidence", "CONTRACT", "evidenceNote", "合同 1 号"));
        for (Map<String, String> step : steps) {
            assertThat(county.send("PUT", "/referrals/" + referral + "/" + step.get("step"), step)
                            .status())
                    .isEqualTo(303);
        }
    }

    private void threeMonthsPass(String referral) {
        jdbc.sql(
                        "update employment.placement set starts_on = (starts_on - interval '3 months')::date where referral = :no")
                .param("no", referral)
                .update();
        jdbc.sql("""
                        update employment.jobseeker set registered_on = (registered_on - interval '4 months')::date
                        where no = (select jobseeker from employment.referral where no = :no)
                        """).param("no", referral).update();
    }

    private void answerHowItIs() {
        open("/");
        phone.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("还好吗"))
                .click();
        button("还在，都好").click();
        assertThat(phone.locator("main")).containsText("您说：还在，都好");
        open("/");
        assertThat(phone.locator("main")).not().containsText("还好吗");
    }

    private void open(String path) {
        phone.navigate("http://localhost:" + port + path);
    }

    private Locator button(String name) {
        return phone.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
