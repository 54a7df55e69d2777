package cn.gongjiang.identity.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.identity.Accounts;
import cn.gongjiang.identity.Role;
import cn.gongjiang.world.Caller;
import cn.gongjiang.world.PlatformTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@PlatformTest
class PasswordResourceTests {
    private static final String CHOSEN = "Qinshan-7788-he";

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    private final String login = Office.freshLogin();

    @Test
    void a_change_needs_the_present_password_and_keeps_only_this_session() {
        Caller phone = office().somebody(login, Role.ENTERPRISE, 1L);
        Caller desk = Caller.person(port, login, Office.PASSWORD);
        assertThat(desk.get("/password", Caller.PAGE).body()).contains("修改密码", "现在的密码");
        assertThat(change(desk, "wrong-One-1", CHOSEN).body()).contains("现在的密码不对");
        assertThat(change(desk, Office.PASSWORD, CHOSEN).status()).isEqualTo(303);
        assertThat(desk.get("/password", Caller.JSON).status()).isEqualTo(200);
        assertThat(phone.get("/password", Caller.JSON).status()).isEqualTo(401);
        assertThat(office().signIn(login, Office.PASSWORD).status()).isEqualTo(422);
        assertThat(office().signIn(login, CHOSEN).status()).isEqualTo(303);
    }

    @Test
    void guessing_the_present_password_locks_the_account() {
        Caller owner = office().somebody(login, Role.COUNTY);
        for (int i = 0; i < 5; i++) {
            assertThat(change(owner, "Guessed-2031-" + i, CHOSEN).body()).contains("现在的密码不对");
        }
        assertThat(change(owner, Office.PASSWORD, CHOSEN).body()).contains("已锁定");
        assertThat(office().signIn(login, Office.PASSWORD).body()).contains("已锁定");
    }

    @Test
    void none_of_the_last_five_comes_back_and_the_sixth_may() {
        Caller owner = office().somebody(login, Role.COUNTY);
        String present = Office.PASSWORD;
        for (int i = 1; i <= 5; i++) {
            assertThat(change(owner, present, CHOSEN + i).status()).isEqualTo(303);
            present = CHOSEN + i;
            assertThat(change(owner, present, Office.PASSWORD).body()).contains("最近 5 次用过");
        }
        assertThat(change(owner, present, CHOSEN + 6).status()).isEqualTo(303);
        assertThat(change(owner, CHOSEN + 6, Office.PASSWORD).status()).isEqualTo(303);
    }

    @Test
    void a_staff_password_of_ninety_days_opens_nothing_but_its_change() {
        Caller owner = office().somebody(login, Role.COUNTY);
        since("89 days 23:59");
        assertThat(owner.get("/enterprises", Caller.JSON).status()).isEqualTo(200);
        since("90 days 00:01");
        assertThat(owner.get("/enterprises", Caller.JSON).status()).isEqualTo(403);
        Caller.Answer page = owner.get("/enterprises", Caller.PAGE);
        assertThat(page.status()).isEqualTo(302);
        assertThat(page.location()).endsWith("/password");
        assertThat(owner.get("/password", Caller.PAGE).body()).contains("密码用了太久");
        change(owner, Office.PASSWORD, CHOSEN);
        assertThat(owner.get("/enterprises", Caller.JSON).status()).isEqualTo(200);
    }

    @Test
    void the_password_of_an_enterprise_does_not_grow_old() {
        Caller owner = office().somebody(login, Role.ENTERPRISE, 1L);
        since("400 days");
        assertThat(owner.get("/enterprises", Caller.JSON).status()).isEqualTo(200);
    }

    @Test
    void without_sign_in_there_is_no_password_to_change() {
        assertThat(office().nobody().get("/password", Caller.JSON).status()).isEqualTo(401);
    }

    private void since(String ago) {
        jdbc.sql("update identity.account set password_set_at = now() - (:ago)::interval where login = :login")
                .param("ago", ago)
                .param("login", login)
                .update();
    }

    private static Caller.Answer change(Caller owner, String current, String chosen) {
        return owner.form("PUT", "/password", Map.of("current", current, "password", chosen, "again", chosen));
    }

    private Office office() {
        return new Office(port, accounts);
    }
}
