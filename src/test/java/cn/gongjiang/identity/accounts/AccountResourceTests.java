package cn.gongjiang.identity.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.identity.Accounts;
import cn.gongjiang.identity.Role;
import cn.gongjiang.world.Caller;
import cn.gongjiang.world.PlatformTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@PlatformTest
class AccountResourceTests {
    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    private Caller administrator = Caller.nobody(0);
    private final String login = Office.freshLogin();

    @BeforeEach
    void an_administrator() {
        administrator = office().somebody(Role.ADMINISTRATOR);
    }

    @Test
    void an_account_is_opened_by_a_form_and_waits_for_its_owner() {
        Caller.Answer opened = administrator.form("POST", "/accounts", Office.town(login));
        assertThat(opened.status()).isEqualTo(303);
        JsonNode account = administrator.json(opened.location());
        assertThat(account.get("login").asString()).isEqualTo(login);
        assertThat(account.get("role").asString()).isEqualTo("镇街");
        assertThat(account.get("reach").asString()).isEqualTo("武原街道");
        assertThat(account.get("state").asString()).isEqualTo("等待设置密码");
        assertThat(account.get("signedInAt").isNull()).isTrue();
    }

    @Test
    void the_same_list_is_read_as_page_json_and_sheet() {
        administrator.form("POST", "/accounts", Office.town(login));
        String path = "/accounts?q=" + login;
        assertThat(administrator.get(path, Caller.PAGE).body()).contains(login, "武原街道", "等待设置密码");
        assertThat(administrator.json(path).get("total").asInt()).isEqualTo(1);
        List<List<String>> rows = administrator.get(path, Caller.XLSX).rows();
        assertThat(rows.getFirst()).startsWith("账号", "姓名", "角色");
        assertThat(rows.get(1)).startsWith(login, "李静", "镇街", "武原街道");
    }

    @Test
    void filters_narrow_the_list() {
        administrator.form("POST", "/accounts", Office.town(login));
        assertThat(total("q=" + login + "&role=" + Caller.encoded("镇街"))).isEqualTo(1);
        assertThat(total("q=" + login + "&role=" + Caller.encoded("县总"))).isZero();
        assertThat(total("q=" + login + "&state=" + Caller.encoded("等待设置密码"))).isEqualTo(1);
        assertThat(total("q=" + login + "&state=CLOSED")).isZero();
        assertThat(total("q=%25")).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "login, Big Letters",
        "login, ab",
        "name, ''",
        "role, 厂长",
        "role, 职工",
        "role, 接口程序",
        "divisions, 杭州",
        "divisions, ''",
        "enterprise, 91330424MA28A1B21X"
    })
    void a_form_with_a_wrong_field_is_refused_there(String field, String value) {
        Map<String, Object> form = new HashMap<>(Office.town(login));
        form.put(field, value);
        Caller.Answer answer = administrator.send("POST", "/accounts", form);
        assertThat(answer.status()).as(answer.body()).isEqualTo(422);
        assertThat(answer.fields()).containsExactly(field);
        assertThat(accounts.byLogin(login)).isEmpty();
    }

    @Test
    void a_login_is_given_once() {
        administrator.form("POST", "/accounts", Office.town(login));
        Caller.Answer again = administrator.form("POST", "/accounts", Office.town(login));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.body()).contains("已有这个账号", "value=\"李静\"", "value=\"武原街道\" checked");
    }

    @Test
    void an_enterprise_that_is_not_registered_gets_no_account() {
        Caller.Answer answer = administrator.send(
                "POST",
                "/accounts",
                Map.of("login", login, "name", "人事", "role", "企业", "enterprise", "91330424MA28A1B21X"));
        assertThat(answer.fields()).containsExactly("enterprise");
    }

    @Test
    void a_closed_account_is_out_at_once_and_may_come_back() {
        Caller owner = office().somebody(login, Role.COUNTY);
        String account = address(login);
        assertThat(administrator.form("PUT", account + "/closure", Map.of()).status())
                .isEqualTo(303);
        assertThat(owner.get("/", Caller.JSON).status()).isEqualTo(401);
        assertThat(office().signIn(login, Office.PASSWORD).status()).isEqualTo(422);
        assertThat(administrator.json(account).get("state").asString()).isEqualTo("已停用");
        assertThat(administrator.form("DELETE", account + "/closure", Map.of()).status())
                .isEqualTo(303);
        assertThat(office().signIn(login, Office.PASSWORD).status()).isEqualTo(303);
    }

    @Test
    void nobody_closes_their_own_account() {
        String own = Office.freshLogin();
        Caller other = office().somebody(own, Role.ADMINISTRATOR);
        Caller.Answer answer = other.send("PUT", address(own) + "/closure", Map.of());
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("不能停用自己的账号");
    }

    @Test
    void sessions_are_ended_without_touching_the_password() {
        Caller owner = office().somebody(login, Role.COUNTY);
        administrator.form("DELETE", address(login) + "/sessions", Map.of());
        assertThat(owner.get("/", Caller.JSON).status()).isEqualTo(401);
        assertThat(office().signIn(login, Office.PASSWORD).status()).isEqualTo(303);
    }

    @Test
    void the_accounts_of_workers_are_not_shown_nor_touched() {
        long worker = accounts.open(
                new Accounts.NewAccount(login, "王*", Role.WORKER, Set.of(), null, 900_000_000L + port, null));
        assertThat(total("q=" + login)).isZero();
        assertThat(administrator.get("/accounts/" + worker, Caller.JSON).status())
                .isEqualTo(404);
        assertThat(administrator
                        .send("PUT", "/accounts/" + worker + "/closure", Map.of())
                        .status())
                .isEqualTo(404);
        assertThat(accounts.byId(worker)).isPresent();
    }

    @ParameterizedTest
    @EnumSource(names = {"COUNTY", "TOWN", "AUDITOR", "KEEPER"})
    void nobody_but_the_administrator_keeps_accounts(Role role) {
        Caller other = office().somebody(role);
        assertThat(other.get("/accounts", Caller.JSON).status()).isEqualTo(403);
        assertThat(other.send("POST", "/accounts", Office.town(login)).status()).isEqualTo(403);
        assertThat(office().nobody().get("/accounts", Caller.JSON).status()).isEqualTo(401);
    }

    private String address(String of) {
        return "/accounts/" + accounts.byLogin(of).orElseThrow().id();
    }

    private int total(String query) {
        return administrator.json("/accounts?" + query).get("total").asInt();
    }

    private Office office() {
        return new Office(port, accounts);
    }
}
