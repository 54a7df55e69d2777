package cn.gongjiang.identity.second;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.identity.Accounts;
import cn.gongjiang.identity.Role;
import cn.gongjiang.world.AtOnce;
import cn.gongjiang.world.Caller;
import cn.gongjiang.world.PlatformTest;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@PlatformTest
class SecondFactorResourceTests {
    private static final String PASSWORD = "Weiyuan-2031-nan";

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private final String login = "c" + UUID.randomUUID();
    private Caller owner = Caller.nobody(0);
    private byte[] secret = {};
    private long step;

    @BeforeEach
    void an_official() {
        accounts.open(new Accounts.NewAccount(login, "沈敏", Role.COUNTY, Set.of(), null, PASSWORD));
        owner = Caller.person(port, login, PASSWORD);
    }

    @Test
    void it_is_set_up_with_a_code_that_is_scanned_and_confirmed_by_a_first_code() {
        owner.form("POST", "/second-factor", Map.of());
        Caller.Answer page = owner.get("/second-factor", Caller.PAGE);
        assertThat(page.body()).contains("<svg class=\"qr\"", "等待确认");
        assertThat(password().location()).isEqualTo("/");
        owner = Caller.person(port, login, PASSWORD);
        scanned();
        assertThat(confirm("000000").body()).contains("验证码不对");
        assertThat(confirm(code(0)).status()).isEqualTo(303);
        assertThat(owner.json("/second-factor").get("state").asString()).isEqualTo("已开通");
        assertThat(recoveryCodes()).hasSize(SecondFactors.RECOVERY_CODES).doesNotHaveDuplicates();
    }

    @Test
    void then_the_password_alone_opens_nothing_and_the_code_opens_once() {
        switchedOn();
        Caller visitor = Caller.nobody(port);
        String second = half(visitor);
        assertThat(visitor.get("/", Caller.JSON).status()).isEqualTo(401);
        assertThat(visitor.get(second, Caller.PAGE).body()).contains("登录第二步");
        assertThat(answer(visitor, second, code(0)).body())
                .as("opened at set-up")
                .contains("验证码不对");
        assertThat(answer(visitor, second, code(1)).location()).isEqualTo("/");
        assertThat(visitor.get("/", Caller.JSON).status()).isEqualTo(200);
        Caller other = Caller.nobody(port);
        assertThat(answer(other, half(other), code(1)).status()).isEqualTo(422);
    }

    @Test
    void one_code_lets_one_of_two_in_who_come_in_the_same_moment() {
        switchedOn();
        Caller one = Caller.nobody(port);
        String second = half(one);
        String now = code(1);
        List<Integer> statuses =
                AtOnce.twice(() -> answer(Caller.nobody(port), second, now).status());
        assertThat(statuses).contains(303).doesNotHaveDuplicates();
    }

    @Test
    void a_recovery_code_opens_once() {
        switchedOn();
        String recovery = recoveryCodes().getFirst();
        Caller visitor = Caller.nobody(port);
        assertThat(answer(visitor, half(visitor), recovery.toUpperCase(Locale.ROOT))
                        .status())
                .isEqualTo(303);
        Caller again = Caller.nobody(port);
        assertThat(answer(again, half(again), recovery).status()).isEqualTo(422);
    }

    @Test
    void five_wrong_codes_lock_the_account_for_the_password_too() {
        switchedOn();
        Caller visitor = Caller.nobody(port);
        String second = half(visitor);
        for (int i = 0; i < 5; i++) {
            answer(visitor, second, "00000" + i);
        }
        assertThat(password().body()).contains("已锁定");
    }

    @Test
    void whoever_holds_it_lets_it_go_and_the_administrator_may() {
        switchedOn();
        assertThat(owner.form("DELETE", "/second-factor", Map.of("code", "000000"))
                        .body())
                .contains("验证码不对");
        owner.form("DELETE", "/second-factor", Map.of("code", recoveryCodes().getLast()));
        assertThat(password().location()).isEqualTo("/");
        owner = Caller.person(port, login, PASSWORD);
        switchedOn();
        String keeper = "a" + UUID.randomUUID();
        accounts.open(new Accounts.NewAccount(keeper, "王强", Role.ADMINISTRATOR, Set.of(), null, PASSWORD));
        Caller.person(port, keeper, PASSWORD)
                .form(
                        "DELETE",
                        "/accounts/" + accounts.byLogin(login).orElseThrow().id() + "/second-factor",
                        Map.of());
        assertThat(owner.get("/", Caller.JSON).status()).isEqualTo(401);
        assertThat(password().location()).isEqualTo("/");
    }

    @Test
    void neither_secret_nor_recovery_codes_stand_in_the_database_in_clear() {
        switchedOn();
        String stored = jdbc.sql("select f::text from identity.second_factor f where account = ?")
                .param(accounts.byLogin(login).orElseThrow().id())
                .query(String.class)
                .single();
        assertThat(stored)
                .doesNotContain(HexFormat.of().formatHex(secret))
                .doesNotContain(recoveryCodes().getFirst().replace("-", ""));
    }

    private void switchedOn() {
        owner.form("POST", "/second-factor", Map.of());
        scanned();
        assertThat(confirm(code(0)).status()).isEqualTo(303);
    }

    private void scanned() {
        secret = new Base32().decode(owner.json("/second-factor").get("secret").asString());
        step = Totp.step(clock.instant());
    }

    private List<String> recoveryCodes() {
        return owner.json("/second-factor")
                .get("recoveryCodes")
                .valueStream()
                .map(c -> c.asString())
                .toList();
    }

    /** What the authenticator showed when it was set up, or so many half minutes later. */
    private String code(int later) {
        return Totp.code(secret, step + later, Totp.DIGITS);
    }

    private Caller.Answer confirm(String code) {
        return owner.form("PUT", "/second-factor", Map.of("code", code));
    }

    private Caller.Answer password() {
        return Caller.nobody(port).form("POST", "/login", Map.of("login", login, "password", PASSWORD));
    }

    /** @return the address of the second step */
    private String half(Caller visitor) {
        Caller.Answer answer = visitor.form("POST", "/login", Map.of("login", login, "password", PASSWORD));
        assertThat(answer.location()).startsWith("/half-sign-ins/");
        return answer.location();
    }

    private static Caller.Answer answer(Caller visitor, String second, String code) {
        return visitor.form("POST", second + "/session", Map.of("code", code));
    }
}
