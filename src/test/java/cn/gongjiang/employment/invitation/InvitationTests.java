package cn.gongjiang.employment.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.employment.Cast;
import cn.gongjiang.world.AtOnce;
import cn.gongjiang.world.Caller;
import cn.gongjiang.world.DemoCountyTest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** A decided class is pointed out to those it fits, who answer with one tap. */
@DemoCountyTest
class InvitationTests {
    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext platform;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private Caller county;
    private String address;
    private String no;

    @BeforeEach
    void a_class_is_adopted() {
        county = Caller.person(port, "county", "haiyan-2026");
        String key = county.json("/proposed-classes?size=500")
                .get("items")
                .valueStream()
                .filter(c -> c.get("decided").isNull() && c.get("people").asInt() > 8)
                .findFirst()
                .orElseThrow()
                .get("key")
                .asString();
        String starts = LocalDate.now(clock).plusDays(9).toString();
        county.form(
                "PUT",
                "/proposed-classes/" + key + "/decision",
                Map.of("adopted", "是", "seats", "5", "startsOn", starts));
        no = county.json("/proposed-classes/" + key).get("decided").get("no").asString();
        address = "/planned-classes/" + no + "/pushes";
    }

    private Caller worker(String jobseeker) {
        long person = jdbc.sql("select person from employment.jobseeker where no = :no")
                .param("no", jobseeker)
                .query(Long.class)
                .single();
        return new Cast(platform).worker(person);
    }

    private List<String> told() {
        return county.json(address)
                .get("told")
                .valueStream()
                .map(item -> item.get("jobseeker").asString())
                .toList();
    }

    @Test
    void the_best_are_told_once_and_the_others_read_why_not() {
        List<String> ready = county.json(address)
                .get("items")
                .valueStream()
                .filter(c -> c.get("decision").get("answer").asString().equals("yes"))
                .map(c -> c.get("person").get("no").asString())
                .toList();
        assertThat(county.send("POST", address, Map.of("most", 3)).location()).isEqualTo(address);
        assertThat(told()).containsExactlyInAnyOrderElementsOf(ready.subList(0, 3));
        JsonNode again = county.json(address)
                .get("items")
                .valueStream()
                .filter(c -> c.get("person").get("no").asString().equals(ready.getFirst()))
                .findFirst()
                .orElseThrow();
        assertThat(again.get("decision").get("answer").asString()).isEqualTo("almost");
        assertThat(again.get("decision").get("sentence").asString()).contains("30 天内没有推送过");
        assertThat(county.get(address, Caller.PAGE).body()).contains("等答复", "通知最合适的人");
        assertThat(county.get(address, Caller.XLSX).status()).isEqualTo(200);
    }

    @Test
    void one_tap_says_yes_or_no_with_a_reason_and_the_last_word_holds() {
        county.send("POST", address, Map.of("most", 1));
        Caller worker = worker(told().getFirst());
        String own = "/me/classes/" + no;
        assertThat(worker.get("/", Caller.PAGE).body()).contains(own);
        assertThat(worker.get(own, Caller.PAGE).body()).contains("想去", "不合适，因为", "别再推");
        assertThat(worker.send("PUT", own + "/answer", Map.of("answer", "不合适")).fields())
                .containsExactly("reason");
        worker.form("PUT", own + "/answer", Map.of("answer", "想去"));
        assertThat(worker.get("/", Caller.PAGE).body()).doesNotContain(own);
        assertThat(said()).isEqualTo("想去");
        worker.form("PUT", own + "/answer", Map.of("answer", "不合适", "reason", "太远", "words", "要转车"));
        assertThat(said()).isEqualTo("不合适：太远，要转车");
        assertThat(county.get(address, Caller.PAGE).body()).contains("不合适：太远，要转车");
    }

    private String said() {
        return county.json(address).get("told").get(0).get("said").asString();
    }

    @Test
    void who_wants_no_pushes_gets_no_class_either() {
        county.send("POST", address, Map.of("most", 1));
        String first = told().getFirst();
        worker(first).form("PUT", "/me/classes/" + no + "/answer", Map.of("answer", "别再推"));
        assertThat(county.json(address)
                        .get("items")
                        .valueStream()
                        .filter(c -> c.get("person").get("no").asString().equals(first))
                        .map(c -> c.get("decision").get("sentence").asString()))
                .containsExactly("愿意收到推送：本人关掉了推送");
    }

    @Test
    void vacancies_and_classes_share_one_weekly_budget() {
        county.send("POST", address, Map.of("most", 1));
        String first = told().getFirst();
        String vacancy = jdbc.sql("select max(no) from employment.vacancy")
                .query(String.class)
                .single();
        jdbc.sql("""
                        insert into employment.push (no, jobseeker, vacancy, pushed_on, recorded_by)
                        select 'TS-T-' || :first || n, :first, :vacancy, current_date, '测试' from generate_series(1, 2) n
                        """).param("first", first).param("vacancy", vacancy).update();
        String plan = "/vacancies/" + open(first) + "/pushes";
        assertThat(county.json(plan + "?size=500")
                        .get("items")
                        .valueStream()
                        .filter(c -> c.get("person").get("no").asString().equals(first))
                        .map(c -> c.get("decision").get("conditions").toString()))
                .allSatisfy(conditions -> assertThat(conditions).contains("七天内推送了 3 个"))
                .isNotEmpty();
    }

    /** A vacancy whose conditions hold for them. */
    private String open(String jobseeker) {
        return county.json("/jobseekers/" + jobseeker + "/matches?decision=yes")
                .get("items")
                .get(0)
                .get("vacancy")
                .get("no")
                .asString();
    }

    @Test
    void two_officials_at_once_tell_nobody_twice() {
        Caller colleague = Caller.person(port, "county", "haiyan-2026");
        AtOnce.both(
                () -> county.send("POST", address, Map.of("most", 4)).status(),
                () -> colleague.send("POST", address, Map.of("most", 4)).status());
        List<String> told = told();
        assertThat(told).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void a_town_tells_its_own_people_and_nobody_else_reads_it() {
        Caller town = Caller.person(port, "town", "haiyan-2026");
        Set<String> places = town.json(address)
                .get("items")
                .valueStream()
                .map(c -> c.get("person").get("division").asString())
                .collect(Collectors.toSet());
        assertThat(places).hasSizeLessThanOrEqualTo(1);
        Caller enterprise = Caller.person(port, "enterprise", "haiyan-2026");
        assertThat(enterprise.get(address, Caller.JSON).status()).isEqualTo(403);
        assertThat(Caller.person(port, "worker", "haiyan-2026")
                        .get("/me/classes/NB-1999-00001", Caller.JSON)
                        .status())
                .isEqualTo(404);
        assertThat(county.get("/planned-classes/NB-1999-00001/pushes", Caller.JSON)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void what_cannot_be_is_refused_at_its_field() {
        for (Object wrong : List.of(0, 101, "很多", "")) {
            assertThat(county.send("POST", address, Map.of("most", wrong)).fields())
                    .as("%s", wrong)
                    .containsExactly("most");
        }
        jdbc.sql("update employment.class_decision set starts_on = current_date - 1 where no = :no")
                .param("no", no)
                .update();
        assertThat(county.send("POST", address, Map.of("most", 1)).body()).contains("已经开班，不能再通知");
    }
}
