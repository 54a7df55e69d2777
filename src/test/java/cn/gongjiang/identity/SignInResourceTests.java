package cn.gongjiang.identity;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.world.PlatformTest;
import cn.gongjiang.world.Visitor;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@PlatformTest
class SignInResourceTests {
    private static final String PASSWORD = "Yushi-2026-haiyan";

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    private String login = "";

    @BeforeEach
    void an_account_of_the_county() {
        login = "c-" + UUID.randomUUID();
        accounts.open(new Accounts.NewAccount(login, "沈敏", Role.COUNTY, Set.of(), null, PASSWORD));
    }

    @Test
    void the_right_password_opens_the_start_page() throws Exception {
        Visitor visitor = new Visitor(port);
        HttpResponse<String> answer = visitor.post("/login", Map.of("login", login, "password", PASSWORD));
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue("/");
        assertThat(visitor.get("/").body()).contains("沈敏", "县总");
    }

    @Test
    void a_wrong_password_is_told_at_the_form_which_keeps_the_login_and_not_the_password() throws Exception {
        HttpResponse<String> answer =
                new Visitor(port).post("/login", Map.of("login", login, "password", "geheim-geraten"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("账号或密码不对", "value=\"" + login + "\"").doesNotContain("geheim-geraten");
    }

    @Test
    void an_unknown_login_gets_the_same_answer_as_a_wrong_password() throws Exception {
        HttpResponse<String> answer =
                new Visitor(port).post("/login", Map.of("login", "nobody-" + login, "password", PASSWORD));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("账号或密码不对");
    }

    @Test
    void missing_and_oversized_words_are_refused_at_their_fields() throws Exception {
        HttpResponse<String> empty = new Visitor(port).post("/login", Map.of("login", "", "password", ""));
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("id=\"h-login\"", "id=\"h-password\"");
        HttpResponse<String> long1 =
                new Visitor(port).post("/login", Map.of("login", login, "password", "密".repeat(200)));
        assertThat(long1.body()).contains("账号或密码不对");
        HttpResponse<String> long2 =
                new Visitor(port).post("/login", Map.of("login", "a".repeat(61), "password", "密".repeat(201)));
        assertThat(long2.statusCode()).isEqualTo(422);
    }

    @Test
    void signing_out_ends_the_session_for_good() throws Exception {
        Visitor visitor = new Visitor(port).signedIn(login, PASSWORD);
        String session = visitor.cookie("SESSION").orElseThrow().getValue();
        assertThat(visitor.post("/logout", Map.of()).statusCode()).isBetween(300, 399);
        visitor.plant("SESSION", session);
        assertThat(visitor.get("/").headers().firstValue("Location").orElseThrow())
                .endsWith("/login");
    }

    @Test
    void a_session_somebody_planted_before_is_worth_nothing_after() throws Exception {
        Visitor attacker = new Visitor(port).signedIn(login, PASSWORD);
        String planted = attacker.cookie("SESSION").orElseThrow().getValue();
        Visitor victim = new Visitor(port);
        victim.plant("SESSION", planted);
        victim.signedIn(login, PASSWORD);
        assertThat(victim.cookie("SESSION").orElseThrow().getValue()).isNotEqualTo(planted);
        assertThat(attacker.get("/").statusCode()).isEqualTo(302);
    }

    @Test
    void signing_in_hands_out_a_fresh_csrf_token() throws Exception {
        Visitor visitor = new Visitor(port);
        visitor.get("/login");
        String before = visitor.cookie("XSRF-TOKEN").orElseThrow().getValue();
        visitor.signedIn(login, PASSWORD);
        assertThat(visitor.cookie("XSRF-TOKEN").orElseThrow().getValue()).isNotEqualTo(before);
    }

    @Test
    void a_staff_account_has_one_session_and_an_enterprise_may_have_several() throws Exception {
        Visitor first = new Visitor(port).signedIn(login, PASSWORD);
        new Visitor(port).signedIn(login, PASSWORD);
        assertThat(first.get("/").statusCode()).isEqualTo(302);
        String enterprise = "e-" + UUID.randomUUID();
        accounts.open(new Accounts.NewAccount(enterprise, "人事", Role.ENTERPRISE, Set.of(), 1L, PASSWORD));
        Visitor office = new Visitor(port).signedIn(enterprise, PASSWORD);
        new Visitor(port).signedIn(enterprise, PASSWORD);
        assertThat(office.get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void five_wrong_passwords_lock_the_account_and_the_right_one_is_refused_too() throws Exception {
        Visitor visitor = new Visitor(port);
        for (int i = 0; i < FailedSignIns.MOST_PER_LOGIN; i++) {
            assertThat(visitor.post("/login", Map.of("login", login, "password", "wrong-" + i))
                            .body())
                    .contains("账号或密码不对");
        }
        HttpResponse<String> right = visitor.post("/login", Map.of("login", login, "password", PASSWORD));
        assertThat(right.statusCode()).isEqualTo(422);
        assertThat(right.body()).contains("已锁定", "30 分钟");
    }

    @Test
    void a_form_without_its_token_is_refused() throws Exception {
        Visitor visitor = new Visitor(port).signedIn(login, PASSWORD);
        HttpResponse<String> answer = visitor.postWithoutToken("/jobseekers/search", Map.of("q", "王"));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("您的账号不能做这件事").doesNotContain("Exception");
        assertThat(new Visitor(port)
                        .postWithoutToken("/login", Map.of("login", login, "password", PASSWORD))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void no_word_in_the_address_leads_away_after_signing_in() throws Exception {
        for (String query :
                new String[] {"?next=//evil.example", "?continue=https://evil.example", "?redirect=%2F%5Cevil"}) {
            HttpResponse<String> answer =
                    new Visitor(port).post("/login" + query, Map.of("login", login, "password", PASSWORD));
            assertThat(answer.headers().firstValue("Location")).as(query).hasValue("/");
        }
    }

    @Test
    void the_session_cookie_is_out_of_reach_of_scripts_and_other_sites() throws Exception {
        HttpResponse<String> answer = new Visitor(port).post("/login", Map.of("login", login, "password", PASSWORD));
        assertThat(answer.headers().allValues("Set-Cookie"))
                .anySatisfy(c -> assertThat(c).startsWith("SESSION=").contains("HttpOnly", "SameSite=Lax"))
                .anySatisfy(c -> assertThat(c).startsWith("XSRF-TOKEN=").contains("SameSite=Lax"));
    }

    @Test
    void passwords_are_kept_as_slow_salted_hashes() {
        assertThat(jdbc.sql("select password_hash from identity.account where login = ?")
                        .param(login)
                        .query(String.class)
                        .single())
                .startsWith("{bcrypt}$2a$10$")
                .doesNotContain(PASSWORD);
    }

    @Test
    void looking_at_the_sign_in_page_stores_no_session() throws Exception {
        long before = sessions();
        new Visitor(port).get("/login");
        new Visitor(port).get("/jobseekers");
        assertThat(sessions()).isEqualTo(before);
    }

    private long sessions() {
        return jdbc.sql("select count(*) from web.spring_session")
                .query(Long.class)
                .single();
    }
}
