package cn.gongjiang.employment.posting;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.employment.Cast;
import cn.gongjiang.world.AtOnce;
import cn.gongjiang.world.Caller;
import cn.gongjiang.world.PlatformTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The bad twins of every step of a vacancy to everybody: clearly answered, nothing half-done. */
@PlatformTest
class PostingTwinResourceTests {
    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationContext platform;

    private Poster poster;

    @BeforeEach
    void an_enterprise_and_its_town() {
        poster = Poster.in(platform);
    }

    @Test
    void an_official_who_read_another_wording_decides_nothing() {
        String no = poster.written(Terms.with(poster.cast().today(), "title", "女职工更衣室管理员(限女)"));
        poster.enterprise().form("PUT", "/postings/" + no + "/publication", Poster.NOTHING);
        String read = poster.version(no);
        poster.enterprise().form("PUT", "/postings/" + no + "/terms", poster.edited(no, "title", "前台(限女)更衣室旁"));
        Map<String, String> decision = Map.of("passed", "是", "reason", "隐私场所，合理需要", "version", read);
        assertThat(poster.town()
                        .send("PUT", "/postings/" + no + "/review", decision)
                        .fields())
                .containsExactly("reason");
        assertThat(poster.standing(no)).isEqualTo("待审核");
    }

    @Test
    void what_was_changed_meanwhile_is_told_nothing_is_lost_and_nothing_written_over() {
        String no = poster.written();
        Map<String, String> ours = poster.edited(no, "payMax", "9000");
        assertThat(poster.town()
                        .form("PUT", "/postings/" + no + "/terms", poster.edited(no, "headcount", "5"))
                        .status())
                .isEqualTo(303);
        Caller.Answer refused = poster.enterprise().form("PUT", "/postings/" + no + "/terms", ours);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("别人改过了", "人数 3 人 → 5 人", "value=\"9000\"", "name=\"version\" value=\"2\"");
        assertThat(poster.enterprise().json("/postings/" + no).get("headcount").asInt())
                .isEqualTo(5);
        assertThat(poster.enterprise().json("/postings/" + no).get("payMax").asInt())
                .isEqualTo(8000);
        ours.put("version", "2");
        assertThat(poster.enterprise()
                        .form("PUT", "/postings/" + no + "/terms", ours)
                        .status())
                .isEqualTo(303);
        ours.remove("version");
        assertThat(poster.enterprise()
                        .send("PUT", "/postings/" + no + "/terms", ours)
                        .fields())
                .containsExactly("version");
    }

    @Test
    void of_two_closings_at_once_one_is_told_that_it_is_closed() {
        String no = poster.published();
        List<Integer> answers = AtOnce.both(
                () -> poster.enterprise()
                        .send("PUT", "/postings/" + no + "/closing", Map.of("why", "已招满"))
                        .status(),
                () -> poster.town()
                        .send("PUT", "/postings/" + no + "/closing", Map.of("why", "不招了"))
                        .status());
        assertThat(answers).containsExactlyInAnyOrder(303, 422);
        assertThat(Poster.acts(poster.enterprise().json("/postings/" + no))).containsOnlyOnce("结束招聘");
    }

    @ParameterizedTest
    @CsvSource({
        "title, '', title",
        "headcount, 0, headcount",
        "headcount, many, headcount",
        "payMin, '', payMin",
        "payMin, 9000, payMin",
        "kind, 临时, kind",
        "division, 天边镇, division",
        "shift, 一直上, shift",
        "closesOn, 2020-01-01, closesOn",
        "closesOn, 2026-02-30, closesOn",
        "closesOn, soon, closesOn",
        "weeklyHours, 100, weeklyHours"
    })
    void what_cannot_be_a_vacancy_is_refused_at_its_field(String field, String value, String told) {
        Caller.Answer refused = poster.enterprise()
                .send("POST", "/postings", Terms.with(poster.cast().today(), field, value));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.fields()).containsExactly(told);
    }

    @Test
    void ten_thousand_signs_of_duties_are_refused_and_given_back() {
        String long10k = "焊".repeat(10_000);
        Caller.Answer refused = poster.enterprise()
                .form("POST", "/postings", Terms.with(poster.cast().today(), "duties", long10k));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("最多", long10k);
        assertThat(poster.enterprise()
                        .form("POST", "/postings", Terms.with(poster.cast().today(), "duties", "焊".repeat(2001)))
                        .status())
                .isEqualTo(422);
        assertThat(poster.enterprise()
                        .form("POST", "/postings", Terms.with(poster.cast().today(), "duties", "焊".repeat(2000)))
                        .status())
                .isEqualTo(303);
    }

    @Test
    void a_foreign_enterprise_and_a_foreign_town_find_nothing_and_change_nothing() {
        String no = poster.published();
        String posting = "/postings/" + no;
        Caller town = poster.cast().town(Cast.BAIBU);
        for (Caller caller : List.of(poster.cast().enterprise(poster.cast().enterprise("海盐别家厂", Cast.WUYUAN)), town)) {
            assertThat(caller.get(posting, Caller.JSON).status()).isEqualTo(404);
            assertThat(caller.get(posting + "/terms", Caller.JSON).status()).isEqualTo(404);
            assertThat(caller.send("PUT", posting + "/terms", poster.edited(no, "payMax", "1"))
                            .status())
                    .isEqualTo(404);
            for (String below : List.of("/publication", "/confirmation", "/closing")) {
                assertThat(caller.send("PUT", posting + below, Map.of("why", "已招满"))
                                .status())
                        .isEqualTo(404);
            }
        }
        assertThat(town.send("PUT", posting + "/takedown", Map.of("reason", "看着不对"))
                        .status())
                .isEqualTo(404);
        Caller worker = poster.cast().worker(poster.cast().welder(Cast.WUYUAN).person());
        assertThat(worker.get(posting, Caller.JSON).status()).isEqualTo(403);
        assertThat(poster.standing(no)).isEqualTo("公开中");
    }

    @Test
    void an_expired_one_can_neither_be_changed_nor_published() {
        String no = poster.written();
        Map<String, String> late = poster.edited(no, "benefits", "工作餐");
        jdbc.sql("update employment.vacancy set closes_on = ? where no = ?")
                .params(poster.cast().today().minusDays(1), no)
                .update();
        assertThat(poster.enterprise()
                        .send("PUT", "/postings/" + no + "/terms", late)
                        .status())
                .isEqualTo(422);
        assertThat(poster.enterprise()
                        .send("PUT", "/postings/" + no + "/publication", Poster.NOTHING)
                        .status())
                .isEqualTo(422);
        assertThat(poster.standing(no)).isEqualTo("没有公开");
    }
}
