package cn.gongjiang.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.employment.Cast;
import cn.gongjiang.world.Caller;
import cn.gongjiang.world.PlatformTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Workers ask about their data, the own town answers. */
@PlatformTest
class RequestResourceTests {
    private static final Map<String, String> MOVED = Map.of("kind", "更正", "words", "住址搬到百步镇了");
    private static final Map<String, String> DONE = Map.of("done", "是", "words", "住址已经更正");

    @Autowired
    private ApplicationContext platform;

    @Autowired
    private JdbcClient jdbc;

    private Cast cast;
    private Caller worker;
    private Caller town;

    @BeforeEach
    void a_welder_of_baibu() {
        cast = new Cast(platform);
        long person = cast.welder(Cast.BAIBU).person();
        jdbc.sql("update registry.person set division = ? where id = ?")
                .param(Cast.BAIBU)
                .param(person)
                .update();
        worker = cast.worker(person);
        town = cast.town(Cast.BAIBU);
    }

    @Test
    void a_request_reaches_the_own_town_and_the_answer_the_worker() {
        String no = asked();
        assertThat(worker.get("/me/requests", Caller.PAGE).body()).contains("待答复", "住址搬到百步镇了");
        assertThat(town.get("/data-requests?open=true", Caller.PAGE).body()).contains(no);
        assertThat(town.get("/", Caller.PAGE).body()).contains("个人信息请求待答复");
        assertThat(town.get("/data-requests/" + no, Caller.PAGE).body()).contains("住址搬到百步镇了", "陈*国");
        assertThat(town.form("PUT", answer(no), DONE).status()).isEqualTo(303);
        assertThat(worker.get("/me/requests", Caller.PAGE).body()).contains("已办", "住址已经更正");
        assertThat(worker.get("/me/information", Caller.PAGE).body()).contains("答复个人信息请求", "更正，已办");
        assertThat(town.get("/data-requests?open=false&format=xlsx", Caller.PAGE)
                        .rows()
                        .toString())
                .contains(no)
                .doesNotContain("住址搬到百步镇了");
    }

    @Test
    void a_request_is_answered_once() {
        String no = asked();
        town.form("PUT", answer(no), DONE);
        assertThat(town.form("PUT", answer(no), DONE).status()).isEqualTo(422);
    }

    @Test
    void no_other_town_reads_or_answers_it_and_no_other_worker_sees_it() {
        String no = asked();
        Caller wuyuan = cast.town(Cast.WUYUAN);
        assertThat(wuyuan.get("/data-requests/" + no, Caller.JSON).status()).isEqualTo(404);
        assertThat(wuyuan.json("/data-requests?size=500").toString()).doesNotContain(no);
        assertThat(wuyuan.send("PUT", answer(no), DONE).status()).isEqualTo(404);
        assertThat(worker.get("/data-requests/" + no, Caller.JSON).status()).isEqualTo(403);
        Caller other = cast.worker(cast.welder(Cast.BAIBU).person());
        assertThat(other.json("/me/requests").toString()).doesNotContain(no);
    }

    @Test
    void an_empty_request_and_an_empty_answer_are_refused() {
        assertThat(worker.send("POST", "/me/requests", Map.of()).fields()).containsExactlyInAnyOrder("kind", "words");
        String no = asked();
        assertThat(town.send("PUT", answer(no), Map.of()).fields()).containsExactlyInAnyOrder("done", "words");
    }

    @Test
    void whoever_has_five_open_waits_for_an_answer() {
        for (int i = 0; i < 5; i++) {
            asked();
        }
        assertThat(worker.send("POST", "/me/requests", MOVED).fields()).isEqualTo(List.of("words"));
    }

    private String asked() {
        assertThat(worker.form("POST", "/me/requests", MOVED).status()).isEqualTo(303);
        return worker.json("/me/requests").get("items").get(0).get("no").asString();
    }

    private static String answer(String no) {
        return "/data-requests/" + no + "/answer";
    }
}
