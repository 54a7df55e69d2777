package cn.gongjiang.identity.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.identity.Accounts;
import cn.gongjiang.identity.Role;
import cn.gongjiang.world.AtOnce;
import cn.gongjiang.world.Caller;
import cn.gongjiang.world.PlatformTest;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PlatformTest
class FirstAdministratorTests {
    @LocalServerPort
    private int port;

    @Autowired
    private FirstLinks links;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Clock clock;

    private final String login = Office.freshLogin();

    @Test
    void the_link_opens_one_administrator_and_then_nothing() {
        String key = links.make(clock.instant());
        assertThat(office().nobody()
                        .get("/first-administrator?key=" + key, Caller.PAGE)
                        .body())
                .contains("开第一个系统管理员账号");
        assertThat(post(key, login, Office.PASSWORD).location()).isEqualTo("/login");
        assertThat(accounts.byLogin(login).orElseThrow().role()).isEqualTo(Role.ADMINISTRATOR);
        assertThat(office().signIn(login, Office.PASSWORD).status()).isEqualTo(303);
        assertThat(post(key, login + "2", Office.PASSWORD).status()).isEqualTo(404);
        assertThat(office().nobody()
                        .get("/first-administrator?key=" + key, Caller.JSON)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_county_with_an_administrator_is_told_no_link_and_a_demo_county_never() {
        office().somebody(Role.ADMINISTRATOR);
        assertThat(new FirstAdministrator(accounts, links, clock, false).lines("http://localhost"))
                .isEmpty();
        assertThat(new FirstAdministrator(accounts, links, clock, true).lines("http://localhost"))
                .isEmpty();
    }

    @Test
    void two_in_the_same_moment_open_one_account() {
        String key = links.make(clock.instant());
        var answers = AtOnce.both(
                () -> post(key, login + "a", Office.PASSWORD).status(),
                () -> post(key, login + "b", Office.PASSWORD).status());
        assertThat(answers).containsExactlyInAnyOrder(303, 404);
    }

    @Test
    void the_link_ends_after_a_day_and_with_the_next_start() {
        String old = links.make(clock.instant().minus(FirstLinks.LIFE));
        assertThat(post(old, login, Office.PASSWORD).status()).isEqualTo(404);
        String earlier = links.make(clock.instant());
        links.make(clock.instant());
        assertThat(post(earlier, login, Office.PASSWORD).status()).isEqualTo(404);
        assertThat(accounts.byLogin(login)).isEmpty();
    }

    @Test
    void a_weak_password_is_refused_and_the_link_stays_good() {
        String key = links.make(clock.instant());
        Caller.Answer refused = post(key, login, "Gonghui-2026");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("太常见", "value=\"" + login + "\"");
        assertThat(post(key, login, Office.PASSWORD).status()).isEqualTo(303);
    }

    @Test
    void without_the_key_there_is_no_way_in() {
        links.make(clock.instant());
        assertThat(office().nobody().get("/first-administrator", Caller.JSON).status())
                .isEqualTo(404);
        assertThat(post("", login, Office.PASSWORD).status()).isIn(404, 422);
        assertThat(post("x".repeat(43), login, Office.PASSWORD).status()).isEqualTo(404);
    }

    private Caller.Answer post(String key, String login, String password) {
        Map<String, String> form = new HashMap<>(Office.answer(key, password));
        form.put("login", login);
        form.put("name", "王强");
        return office().nobody().form("POST", "/first-administrator", form);
    }

    private Office office() {
        return new Office(port, accounts);
    }
}
