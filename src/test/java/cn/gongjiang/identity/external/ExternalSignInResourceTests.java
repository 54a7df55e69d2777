package cn.gongjiang.identity.external;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.world.Caller;
import cn.gongjiang.world.DemoCountyTest;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The whole way over HTTP, with the local provider in the place of the province's. */
@DemoCountyTest
class ExternalSignInResourceTests {
    private static final Pattern AWAY = Pattern.compile("href=\"(http://localhost:\\d+/demo/provider/[^\"]+)\"");
    private static final Pattern BACK = Pattern.compile("href=\"(http[^\"]+/external-sign-in/callback[^\"]+)\"");
    private static final int WELL_KNOWN = 0;
    private static final int TOO_LITTLE_KNOWN = 3;

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private Caller browser = Caller.nobody(0);

    @BeforeEach
    void nobody_is_bound() {
        jdbc.sql("delete from identity.external_binding").update();
        browser = Caller.nobody(port);
    }

    @Test
    void whoever_bound_the_account_signs_in_through_the_provider() {
        bind("county", WELL_KNOWN);
        assertThat(come(browser, back(browser, "/external-sign-in", WELL_KNOWN)).location())
                .isEqualTo("/");
        assertThat(browser.json("/me").get("role").asString()).isEqualTo("县总");
    }

    @Test
    void whoever_did_not_is_told_to_bind_first() {
        Caller.Answer answer = come(browser, back(browser, "/external-sign-in", 1));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("还没有和这里的账号绑定");
        assertThat(browser.get("/me", Caller.JSON).status()).isEqualTo(401);
    }

    @Test
    void an_answer_opens_once() {
        bind("county", WELL_KNOWN);
        String back = back(browser, "/external-sign-in", WELL_KNOWN);
        assertThat(come(browser, back).status()).isEqualTo(303);
        assertThat(come(browser, back).status()).isEqualTo(404);
    }

    @Test
    void an_answer_opens_nothing_in_another_browser() {
        bind("county", WELL_KNOWN);
        String back = back(browser, "/external-sign-in", WELL_KNOWN);
        Caller other = Caller.nobody(port);
        other.get("/external-sign-in", Caller.PAGE);
        assertThat(come(other, back).status()).isEqualTo(404);
        assertThat(other.get("/me", Caller.JSON).status()).isEqualTo(401);
    }

    @Test
    void a_code_that_the_provider_has_taken_back_opens_nothing() {
        bind("county", WELL_KNOWN);
        String first = back(browser, "/external-sign-in", WELL_KNOWN);
        come(browser, first);
        Caller again = Caller.nobody(port);
        String second = back(again, "/external-sign-in", WELL_KNOWN);
        String used = second.replaceAll("code=[^&]+", "code=" + first.replaceAll(".*code=", ""));
        Caller.Answer answer = come(again, used);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("没有认可这次登录");
    }

    @Test
    void a_real_name_that_is_not_proved_is_not_enough() {
        Caller.Answer answer = come(browser, back(browser, "/external-sign-in", TOO_LITTLE_KNOWN));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("实名等级不够");
    }

    @Test
    void a_visit_that_took_too_long_is_over() {
        String back = back(browser, "/external-sign-in", WELL_KNOWN);
        jdbc.sql("update identity.external_attempt set expires_at = now() - interval '1 second'")
                .update();
        assertThat(come(browser, back).status()).isEqualTo(404);
    }

    @Test
    void one_subject_is_one_account_until_it_is_let_go() {
        Caller county = bind("county", WELL_KNOWN);
        Caller town = Caller.person(port, "town", "haiyan-2026");
        Caller.Answer answer = come(town, back(town, "/external-binding", WELL_KNOWN));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("已经绑定过了");
        county.form("DELETE", "/external-binding", Map.of());
        assertThat(come(town, back(town, "/external-binding", WELL_KNOWN)).location())
                .isEqualTo("/external-binding");
    }

    @Test
    void the_subject_does_not_stand_in_the_database_in_clear() {
        bind("county", WELL_KNOWN);
        List<String> rows = jdbc.sql("select b::text from identity.external_binding b")
                .query(String.class)
                .list();
        assertThat(rows).hasSize(1).noneMatch(row -> row.contains("demo-1"));
    }

    private Caller bind(String login, int known) {
        Caller owner = Caller.person(port, login, "haiyan-2026");
        assertThat(come(owner, back(owner, "/external-binding", known)).location())
                .isEqualTo("/external-binding");
        assertThat(owner.json("/external-binding").get("bound").asBoolean()).isTrue();
        return owner;
    }

    /** Goes to the provider, chooses somebody there, and tells the way back. */
    private static String back(Caller browser, String from, int known) {
        String away = links(AWAY, browser.get(from, Caller.PAGE)).getFirst();
        return links(BACK, browser.get(away, Caller.PAGE)).get(known);
    }

    private static Caller.Answer come(Caller browser, String back) {
        return browser.get(back, Caller.PAGE);
    }

    private static List<String> links(Pattern pattern, Caller.Answer page) {
        Matcher found = pattern.matcher(page.body());
        List<String> links =
                found.results().map(r -> r.group(1).replace("&amp;", "&")).toList();
        assertThat(links).as(page.status() + " " + page.body()).isNotEmpty();
        return links;
    }
}
