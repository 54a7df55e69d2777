package cn.gongjiang.registry.newcomer;

import static cn.gongjiang.exchange.imports.ImportingProgram.counts;
import static cn.gongjiang.exchange.imports.ImportingProgram.problems;
import static cn.gongjiang.exchange.ledger.LedgerFile.ledger;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.employment.Cast;
import cn.gongjiang.exchange.imports.ImportingProgram;
import cn.gongjiang.identity.Clients;
import cn.gongjiang.registry.Newcomers;
import cn.gongjiang.world.AtOnce;
import cn.gongjiang.world.Caller;
import cn.gongjiang.world.PlatformTest;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** 身份待核: who told by themselves who they are is shown so to staff, until somebody verifies it. */
@PlatformTest
class PendingIdentityTests {
    private static final Map<String, String> SEEN = Map.of("evidence", "看了身份证原件");

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext platform;

    @Autowired
    private Newcomers newcomers;

    @Autowired
    private JdbcClient jdbc;

    private Cast cast;
    private Stranger stranger;
    private String address;

    @BeforeEach
    void somebody_who_has_just_registered_on_the_phone() {
        Stranger.aDayLater(jdbc);
        cast = new Cast(platform);
        stranger = new Stranger(platform);
        address = "/people/RY-" + (1_000_000 + stranger.register());
    }

    @Test
    void the_register_the_record_and_the_list_of_pending_ones_say_so_and_the_own_town_verifies() {
        Caller town = cast.town(Cast.BAIBU);
        assertThat(town.get(address, Caller.PAGE).body()).contains("身份待核", "核实身份");
        assertThat(town.json("/people?identity=" + Caller.encoded("待核"))
                        .get("items")
                        .toString())
                .contains(address.substring("/people/".length()));
        assertThat(town.form("PUT", address + "/verification", SEEN).location()).isEqualTo(address);
        assertThat(town.get(address, Caller.PAGE).body()).doesNotContain("身份待核", "核实身份");
        assertThat(town.json("/people?identity=" + Caller.encoded("待核"))
                        .get("items")
                        .toString())
                .doesNotContain(address.substring("/people/".length()));
        assertThat(stranger.browser().get("/me/information", Caller.PAGE).body())
                .contains("已核实", "核实，20");
    }

    @Test
    void the_jobseekers_page_says_so_too() {
        Map<String, String> told = new HashMap<>(Map.of("division", "百步镇", "wanted", "焊工"));
        assertThat(stranger.browser().form("PUT", "/me/registration", told).status())
                .isEqualTo(303);
        String no = jdbc.sql("select no from employment.jobseeker where person = ?")
                .param(stranger.person())
                .query(String.class)
                .single();
        Caller town = cast.town(Cast.BAIBU);
        assertThat(town.get("/jobseekers/" + no, Caller.PAGE).body()).contains("身份待核");
        town.form("PUT", address + "/verification", SEEN);
        assertThat(town.get("/jobseekers/" + no, Caller.PAGE).body()).doesNotContain("身份待核");
    }

    @Test
    void it_is_verified_once_with_evidence_and_not_by_a_foreign_town() {
        Caller town = cast.town(Cast.BAIBU);
        assertThat(town.send("PUT", address + "/verification", Map.of("evidence", ""))
                        .fields())
                .containsExactly("evidence");
        assertThat(cast.town(Cast.WUYUAN)
                        .send("PUT", address + "/verification", SEEN)
                        .status())
                .isEqualTo(404);
        assertThat(AtOnce.twice(() -> cast.county()
                        .send("PUT", address + "/verification", SEEN)
                        .status()))
                .containsExactlyInAnyOrder(303, 422);
        assertThat(town.form("PUT", address + "/verification", SEEN).body()).contains("身份已经核实", " autofocus");
    }

    @Test
    void a_ledger_that_tells_number_name_and_phone_alike_verifies_when_it_writes_over() {
        ImportingProgram program = ImportingProgram.at(port, platform.getBean(Clients.class));
        program.update("people", row("沈阿妹", "13957300009"));
        assertThat(newcomers.isPending(stranger.person(stranger.number))).isTrue();
        Stranger other = new Stranger(platform);
        long person = other.register();
        byte[] same = ledger().header("姓名", "身份证号", "电话")
                .row("沈阿妹", other.number, other.phone)
                .xlsx();
        JsonNode updated = program.update("people", same);
        assertThat(program.changes(updated)).hasSize(1).first().asString().endsWith("身份 | 待核 | 已核实");
        assertThat(newcomers.isPending(person)).isFalse();
    }

    @Test
    void what_a_ledger_tells_of_somebody_else_is_not_put_under_the_record() {
        ImportingProgram program = ImportingProgram.at(port, platform.getBean(Clients.class));
        JsonNode read = program.read("jobseekers", registered("沈阿妹", "13957300009"));
        assertThat(counts(read)).containsExactly(1, 0, 1, 0, 0, 0);
        assertThat(problems(read).toString()).contains("在手机上用这个身份证号登记过");
        JsonNode brought = program.bring("jobseekers", registered("沈阿妹", stranger.phone));
        assertThat(counts(brought)).containsExactly(1, 1, 0, 1, 0, 0);
        assertThat(newcomers.isPending(stranger.person())).isFalse();
    }

    @Test
    void whoever_then_comes_to_the_counter_is_verified_there_with_the_same_phone_only() {
        Map<String, String> told = new HashMap<>(stranger.told());
        told.put("wanted", "焊工");
        told.put("phone", "13957300009");
        Caller town = cast.town(Cast.BAIBU);
        assertThat(town.send("POST", "/jobseekers", told).fields()).containsExactly("phone");
        assertThat(newcomers.isPending(stranger.person())).isTrue();
        told.put("phone", stranger.phone);
        assertThat(town.send("POST", "/jobseekers", told).status()).isEqualTo(303);
        assertThat(newcomers.isPending(stranger.person())).isFalse();
    }

    @Test
    void whoever_withdraws_asks_to_be_deleted_once_and_nobody_else_is_asked() {
        Caller worker = stranger.browser();
        String consent = "/me/consents/registry.newcomer";
        assertThat(worker.get("/me/consents", Caller.PAGE).body()).contains("撤回就是要求删除您的登记");
        assertThat(worker.form("PUT", consent, Map.of("given", "否")).status()).isEqualTo(303);
        assertThat(worker.form("PUT", consent, Map.of("given", "否")).status()).isEqualTo(303);
        assertThat(worker.json("/me/requests").get("items")).hasSize(1);
        Caller other = cast.worker(cast.welder(Cast.BAIBU).person());
        assertThat(other.get("/me/consents", Caller.PAGE).body()).doesNotContain(consent);
        assertThat(other.form("PUT", consent, Map.of("given", "否")).status()).isEqualTo(404);
        assertThat(other.json("/me/requests").get("items")).isEmpty();
    }

    private byte[] row(String name, String phone) {
        return ledger().header("姓名", "身份证号", "电话")
                .row(name, stranger.number, phone)
                .xlsx();
    }

    private byte[] registered(String name, String phone) {
        return ledger().header("姓名", "身份证号", "电话", "常住镇街", "失业登记日期", "求职意向")
                .row(name, stranger.number, phone, "百步镇", "2026-01-05", "焊工")
                .xlsx();
    }
}
