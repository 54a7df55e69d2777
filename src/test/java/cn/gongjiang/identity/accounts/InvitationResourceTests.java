package cn.gongjiang.identity.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.identity.Accounts;
import cn.gongjiang.identity.Role;
import cn.gongjiang.world.AtOnce;
import cn.gongjiang.world.Caller;
import cn.gongjiang.world.PlatformTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@PlatformTest
class InvitationResourceTests {
    private static final String CHOSEN = "Qinshan-7788-he";

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    private Caller administrator = Caller.nobody(0);
    private final String login = Office.freshLogin();

    @BeforeEach
    void an_administrator() {
        administrator = office().somebody(Role.ADMINISTRATOR);
    }

    @Test
    void whoever_is_invited_sets_the_password_once_and_signs_in() {
        String key = invited();
        Caller.Answer page = office().nobody().get("/invitation?key=" + key, Caller.PAGE);
        assertThat(page.body()).contains(login, "李静", "镇街");
        assertThat(answer(key, CHOSEN).location()).isEqualTo("/login");
        assertThat(office().signIn(login, CHOSEN).status()).isEqualTo(303);
        assertThat(answer(key, CHOSEN + "x").status()).isEqualTo(404);
        assertThat(office().nobody().get("/invitation?key=" + key, Caller.PAGE).body())
                .contains("已经用过");
        assertThat(office().signIn(login, CHOSEN).status()).isEqualTo(303);
    }

    @Test
    void two_who_answer_in_the_same_moment_set_one_password() {
        String key = invited();
        var answers = AtOnce.both(() -> answer(key, CHOSEN + "-1").status(), () -> answer(key, CHOSEN + "-2")
                .status());
        assertThat(answers).containsExactlyInAnyOrder(303, 404);
    }

    @Test
    void a_password_against_the_rules_is_refused_and_the_link_stays_good() {
        String key = invited();
        Caller.Answer weak = answer(key, "Password123");
        assertThat(weak.status()).isEqualTo(422);
        assertThat(weak.body()).contains("太常见").doesNotContain("Password123");
        Caller.Answer unlike = office().nobody()
                .form("POST", "/invitation", Map.of("key", key, "password", CHOSEN, "again", CHOSEN + "x"));
        assertThat(unlike.body()).contains("两次输入的密码不一样");
        assertThat(answer(key, CHOSEN).status()).isEqualTo(303);
    }

    @Test
    void a_link_lives_a_day() {
        String key = invited();
        jdbc.sql("update identity.invitation set expires_at = now() - interval '1 second' where account = ?")
                .param(account())
                .update();
        assertThat(answer(key, CHOSEN).status()).isEqualTo(404);
    }

    @Test
    void a_newer_link_ends_the_older_and_a_closed_account_all() {
        String older = invited();
        administrator.form("POST", "/accounts/" + account() + "/invitations", Map.of());
        String newer = Office.key(administrator.get("/accounts/" + account(), Caller.PAGE));
        assertThat(answer(older, CHOSEN).status()).isEqualTo(404);
        administrator.form("PUT", "/accounts/" + account() + "/closure", Map.of());
        assertThat(answer(newer, CHOSEN).status()).isEqualTo(404);
    }

    @Test
    void nobody_guesses_or_bends_a_link() {
        String key = invited();
        String bent = key.substring(0, key.length() - 2) + (key.endsWith("AA") ? "BB" : "AA");
        for (String guess : new String[] {bent, "", ".", "1.", "x.y", key.replaceFirst("^\\d+", "1"), "9".repeat(40)}) {
            assertThat(office().nobody()
                            .get("/invitation?key=" + guess, Caller.JSON)
                            .status())
                    .as(guess)
                    .isEqualTo(404);
        }
    }

    @Test
    void the_link_is_shown_to_its_maker_for_ten_minutes_and_to_no_other_administrator() {
        invited();
        Caller other = office().somebody(Role.ADMINISTRATOR);
        assertThat(other.json("/accounts/" + account()).get("link").isNull()).isTrue();
        jdbc.sql("update identity.invitation set made_at = made_at - interval '10 minutes' where account = ?")
                .param(account())
                .update();
        assertThat(administrator.json("/accounts/" + account()).get("link").isNull())
                .isTrue();
        assertThat(administrator.json("/accounts/" + account()).get("linkUntil").isNull())
                .isFalse();
    }

    @Test
    void a_reset_ends_the_old_password_and_the_sessions_until_a_new_one_is_set() {
        Caller owner = office().somebody(login, Role.COUNTY);
        administrator.form("POST", "/accounts/" + account() + "/invitations", Map.of());
        assertThat(owner.get("/", Caller.JSON).status()).isEqualTo(401);
        assertThat(office().signIn(login, Office.PASSWORD).status()).isEqualTo(422);
        String key = Office.key(administrator.get("/accounts/" + account(), Caller.PAGE));
        assertThat(answer(key, Office.PASSWORD).body()).contains("最近 5 次用过");
        assertThat(answer(key, CHOSEN).status()).isEqualTo(303);
        assertThat(office().signIn(login, CHOSEN).status()).isEqualTo(303);
    }

    @Test
    void the_key_of_a_link_stands_nowhere_in_the_database() {
        String key = invited();
        String stored = jdbc.sql("select i::text from identity.invitation i where account = ?")
                .param(account())
                .query(String.class)
                .single();
        assertThat(stored).doesNotContain(key.substring(key.indexOf('.') + 1));
    }

    private String invited() {
        Caller.Answer opened = administrator.form("POST", "/accounts", Office.town(login));
        return Office.key(administrator.get(opened.location(), Caller.PAGE));
    }

    private Caller.Answer answer(String key, String password) {
        return office().nobody().form("POST", "/invitation", Office.answer(key, password));
    }

    private long account() {
        return accounts.byLogin(login).orElseThrow().id();
    }

    private Office office() {
        return new Office(port, accounts);
    }
}
