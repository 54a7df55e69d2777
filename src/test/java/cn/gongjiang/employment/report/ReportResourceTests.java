package cn.gongjiang.employment.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.gongjiang.employment.Cast;
import cn.gongjiang.world.AtOnce;
import cn.gongjiang.world.Caller;
import cn.gongjiang.world.PlatformTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** A vacancy that is not true: said by anybody, looked into by an official, answered. */
@PlatformTest
class ReportResourceTests {
    private static final Map<String, String> SAID = Map.of("kind", "工资和实际不一样", "words", "面试时说月薪只有三千");
    private static final Map<String, String> TRUE =
            Map.of("outcome", "属实，已下架", "words", "已经核实并下架，谢谢您", "reason", "月薪与实际不符");

    @Autowired
    private ApplicationContext platform;

    @Autowired
    private JdbcClient jdbc;

    private Cast cast;
    private Cast.Post post = new Cast.Post("", 0);
    private Caller town;

    @BeforeEach
    void a_public_vacancy() {
        cast = new Cast(platform);
        post = cast.post(Cast.WUYUAN, 2);
        town = cast.town(Cast.WUYUAN);
    }

    private String offer() {
        return "/offers/" + post.no();
    }

    private String reported(Caller caller) {
        Caller.Answer answer = caller.form("POST", offer() + "/reports", SAID);
        assertThat(answer.status()).as(answer.body()).isEqualTo(303);
        return answer.location().replaceFirst("https?://[^/]+", "");
    }

    private JsonNode waiting() {
        return town.json("/ad-reports?open=true&size=500")
                .get("items")
                .valueStream()
                .filter(item -> item.get("vacancy").asString().equals(post.no()))
                .findFirst()
                .orElseThrow();
    }

    private Caller.Answer answered(Caller by, Map<String, String> form) {
        return by.send("PUT", "/ad-reports/" + waiting().get("no").asString() + "/answer", form);
    }

    @Test
    void anybody_reports_gets_a_receipt_and_reads_the_answer_by_it() {
        Caller nobody = cast.nobody();
        String receipt = reported(nobody);
        assertThat(receipt).matches("/receipts/JB-\\d{4}-\\d{5}-[A-Za-z0-9_-]{12}");
        assertThat(nobody.get(receipt, Caller.PAGE).body()).contains("待处理", "只有它能查到答复");
        assertThat(answered(town, TRUE).status()).isEqualTo(303);
        assertThat(nobody.get(offer(), Caller.JSON).status()).isEqualTo(404);
        assertThat(cast.nobody().get(receipt, Caller.PAGE).body()).contains("属实，已下架", "已经核实并下架，谢谢您");
        String typed = receipt.replace("/receipts/", "");
        assertThat(nobody.form("POST", "/receipts", Map.of("receipt", " " + typed))
                        .location())
                .endsWith(receipt);
    }

    @Test
    void the_receipt_is_the_only_key_and_the_platform_does_not_keep_it() {
        String receipt = reported(cast.nobody());
        String other = receipt.substring(0, receipt.length() - 1) + (receipt.endsWith("A") ? "B" : "A");
        assertThat(cast.nobody().get(other, Caller.JSON).status()).isEqualTo(404);
        assertThat(cast.nobody()
                        .get("/receipts/" + waiting().get("no").asString(), Caller.JSON)
                        .status())
                .isEqualTo(404);
        assertThat(cast.nobody()
                        .send("POST", "/receipts", Map.of("receipt", "JB-1"))
                        .fields())
                .containsExactly("receipt");
        String row = jdbc.sql("select r::text from employment.ad_report r where vacancy = ?")
                .param(post.no())
                .query(String.class)
                .single();
        assertThat(row).doesNotContain(receipt.substring(receipt.length() - 12)).doesNotContain("三千");
    }

    @Test
    void a_worker_reports_is_told_by_message_and_finds_the_answer_under_the_own_ones() {
        Cast.Jobseeker reporter = cast.welder(Cast.WUYUAN);
        Caller worker = cast.worker(reporter.person());
        assertThat(reported(worker)).isEqualTo("/me/reports");
        assertThat(worker.send("POST", offer() + "/reports", SAID).fields()).containsExactly("words");
        assertThat(answered(town, Map.of("outcome", "没有发现问题", "words", "企业出示了工资单，和写的一样"))
                        .status())
                .isEqualTo(303);
        JsonNode own = worker.json("/me/reports").get("items").get(0);
        assertThat(own.get("outcome").asString()).isEqualTo("没有发现问题");
        assertThat(worker.get("/me/reports", Caller.PAGE).body()).contains("企业出示了工资单");
        assertThat(worker.get("/me/information", Caller.PAGE).body()).contains("岗位举报");
        assertThat(cast.worker(cast.welder(Cast.WUYUAN).person())
                        .json("/me/reports")
                        .get("items"))
                .isEmpty();
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(jdbc.sql("select count(*) from notify.message where person = ?")
                                .param(reporter.person())
                                .query(Integer.class)
                                .single())
                        .isEqualTo(1));
        assertThat(worker.get(offer(), Caller.JSON).status())
                .as("it stays public")
                .isEqualTo(200);
    }

    @Test
    void the_enterprise_learns_why_but_never_who_and_can_ask_again() {
        Cast.Jobseeker reporter = cast.welder(Cast.WUYUAN);
        reported(cast.worker(reporter.person()));
        answered(town, TRUE);
        Caller enterprise = cast.enterprise(post.enterprise());
        String page = enterprise.get("/postings/" + post.no(), Caller.PAGE).body();
        assertThat(page).contains("月薪与实际不符", "改好了，要求再公开").doesNotContain("三千", "陈");
        assertThat(enterprise.get("/ad-reports", Caller.JSON).status()).isEqualTo(403);
        assertThat(enterprise
                        .form("PUT", "/postings/" + post.no() + "/publication", Map.of())
                        .status())
                .isIn(303, 422);
    }

    @Test
    void only_who_answers_for_the_enterprise_answers_and_only_once() {
        reported(cast.nobody());
        String address = "/ad-reports/" + waiting().get("no").asString();
        Caller other = cast.town(Cast.BAIBU);
        assertThat(other.get(address, Caller.JSON).status()).isEqualTo(404);
        assertThat(other.send("PUT", address + "/answer", TRUE).status()).isEqualTo(404);
        assertThat(town.send("PUT", address + "/answer", Map.of("outcome", "属实，已下架", "words", "核实了"))
                        .fields())
                .containsExactly("words");
        assertThat(town.send("PUT", address + "/answer", Map.of("outcome", "属实，已下架", "words", "核实了属实"))
                        .fields())
                .containsExactly("reason");
        List<Integer> answers =
                AtOnce.twice(() -> town.send("PUT", address + "/answer", TRUE).status());
        assertThat(answers).containsExactlyInAnyOrder(303, 422);
    }

    @Test
    void what_is_not_public_cannot_be_reported_and_what_says_nothing_is_refused() {
        assertThat(cast.nobody()
                        .send("POST", offer() + "/reports", Map.of("kind", "工资和实际不一样", "words", "假"))
                        .fields())
                .containsExactly("words");
        assertThat(cast.nobody()
                        .form("POST", offer() + "/reports", Map.of("words", "和面试说的不一样"))
                        .body())
                .contains("和面试说的不一样", "请填写");
        jdbc.sql("update employment.vacancy set closed_on = current_date where no = ?")
                .param(post.no())
                .update();
        assertThat(cast.nobody().send("POST", offer() + "/reports", SAID).status())
                .isEqualTo(404);
    }
}
