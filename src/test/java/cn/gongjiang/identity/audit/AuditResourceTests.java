package cn.gongjiang.identity.audit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.identity.Accounts;
import cn.gongjiang.identity.Actor;
import cn.gongjiang.identity.Role;
import cn.gongjiang.world.Caller;
import cn.gongjiang.world.PlatformTest;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

@PlatformTest
class AuditResourceTests {
    private static final String PASSWORD = "Weiyuan-2031-nan";

    @LocalServerPort
    private int port;

    @Autowired
    private AuditLines log;

    @Autowired
    private Accounts accounts;

    @Autowired
    private TransactionTemplate transaction;

    private final String subject = "JS-" + UUID.randomUUID();
    private Caller auditor = Caller.nobody(0);

    @BeforeEach
    void an_auditor_and_a_line() {
        auditor = somebody(Role.AUDITOR);
        transaction.executeWithoutResult(status -> log.append(Actor.platform(), "reveal", subject, "PHONE", "通知面试"));
    }

    @Test
    void the_auditor_reads_the_log_in_words_as_page_json_and_sheet() {
        String path = "/audit-lines?subject=" + subject;
        JsonNode line = auditor.json(path).get("items").get(0);
        assertThat(line.get("act").asString()).isEqualTo("查看身份信息");
        assertThat(line.get("detail").asString()).isEqualTo("联系电话");
        assertThat(line.get("reason").asString()).isEqualTo("通知面试");
        assertThat(auditor.get(path, Caller.PAGE).body()).contains("查看身份信息", "通知面试", subject);
        List<List<String>> rows = auditor.get(path, Caller.XLSX).rows();
        assertThat(rows.getFirst()).startsWith("行号", "时间", "谁", "做了什么");
        assertThat(rows.get(1)).contains("查看身份信息", "通知面试");
    }

    @Test
    void filters_narrow_the_log() {
        String about = "subject=" + subject;
        assertThat(total(about + "&action=" + Caller.encoded("查看身份信息"))).isEqualTo(1);
        assertThat(total(about + "&action=reveal")).isEqualTo(1);
        assertThat(total(about + "&action=" + Caller.encoded("登录"))).isZero();
        assertThat(total(about + "&to=2020-01-01")).isZero();
        assertThat(total(about + "&from=2020-01-01")).isEqualTo(1);
        assertThat(total(about + "&by=platform")).isEqualTo(1);
        assertThat(total(about + "&by=%25")).isZero();
    }

    @Test
    void who_signed_in_stands_in_the_log() {
        String login = "c" + UUID.randomUUID();
        accounts.open(new Accounts.NewAccount(login, "沈敏", Role.COUNTY, Set.of(), null, PASSWORD));
        Caller.person(port, login, PASSWORD);
        JsonNode line =
                auditor.json("/audit-lines?subject=" + login).get("items").get(0);
        assertThat(line.get("act").asString()).isEqualTo("登录");
        assertThat(line.get("by").asString()).isEqualTo("沈敏");
    }

    @ParameterizedTest
    @EnumSource(names = {"COUNTY", "ADMINISTRATOR", "HOST", "LAWYER"})
    void nobody_but_the_auditor_reads_the_log(Role role) {
        assertThat(somebody(role).get("/audit-lines", Caller.JSON).status()).isEqualTo(403);
    }

    @Test
    void the_auditor_reads_nothing_but_the_log() {
        for (String path : new String[] {"/jobseekers", "/vacancies", "/enterprises", "/accounts", "/imports"}) {
            assertThat(auditor.get(path, Caller.JSON).status()).as(path).isEqualTo(403);
        }
    }

    private int total(String query) {
        return auditor.json("/audit-lines?" + query).get("total").asInt();
    }

    private Caller somebody(Role role) {
        String login = "t" + UUID.randomUUID();
        accounts.open(new Accounts.NewAccount(login, "测试" + role.word(), role, Set.of(), null, PASSWORD));
        return Caller.person(port, login, PASSWORD);
    }
}
