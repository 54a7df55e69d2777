package cn.gongjiang.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.core.IdentityNumber;
import cn.gongjiang.employment.Cast;
import cn.gongjiang.identity.Accounts;
import cn.gongjiang.identity.Role;
import cn.gongjiang.registry.People;
import cn.gongjiang.world.Caller;
import cn.gongjiang.world.DemoCountyTest;
import cn.gongjiang.world.FreshNumbers;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A worker registers on the phone, gets jobs with reasons, says no to one with a reason and yes to another, is placed there, and is
 * asked after three months.
 */
@DemoCountyTest
class WorkerJourney {
    private static final Chromium chromium = Chromium.start();
    private static final String PASSWORD = "haiyan-2026";

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
    void somebody_with_an_old_phone() {
        cast = new Cast(platform);
        long person = platform.getBean(People.class)
                .add(List.of(new People.NewPerson(
                        "孙丽", new IdentityNumber(FreshNumbers.person()), "13857300001", null, "测试")))
                .getFirst();
        platform.getBean(Accounts.class)
                .open(new Accounts.NewAccount("sunli", "孙*", Role.WORKER, Set.of(), null, person, PASSWORD));
        phone = chromium.window(390, 844);
        open("/login");
        phone.locator("input[name=login]").fill("sunli");
        phone.locator("input[name=password]").fill(PASSWORD);
        phone.locator("input[name=password]").press("Enter");
        assertThat(phone.locator(".tabbar")).isVisible();
    }

    @Test
    void from_registering_to_the_question_after_three_months() {
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

    private void register() {
        link("登记一下，两分钟").click();
        phone.getByLabel("想找什么工作").fill("缝纫工、质检员");
        phone.getByLabel("以前做什么").fill("缝纫工");
        phone.getByLabel("住在哪个镇街").selectOption("武原街道");
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

    private Locator link(String name) {
        return phone.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    private Locator button(String name) {
        return phone.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
