package cn.gongjiang.employment.followup;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.core.IdentityNumber;
import cn.gongjiang.employment.Cast;
import cn.gongjiang.world.Caller;
import cn.gongjiang.world.FreshNumbers;
import cn.gongjiang.world.PlatformTest;
import cn.gongjiang.world.ThreeAudiences;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@PlatformTest
class FollowUpResourceTests {
    @Autowired
    private ApplicationContext platform;

    @Autowired
    private JdbcClient jdbc;

    private Cast cast;
    private Caller county;
    private Cast.Jobseeker chen;

    @BeforeEach
    void a_welder() {
        cast = new Cast(platform);
        county = cast.county();
        chen = cast.welder(
                "陈建国",
                new IdentityNumber(FreshNumbers.person()),
                Cast.WUYUAN,
                cast.today().minusYears(2));
    }

    /** Placed so long ago. */
    private String placed(LocalDate on) {
        String no = "JY-T-" + chen.no();
        jdbc.sql("""
                        insert into employment.placement
                            (no, person, employer, words, starts_on, evidence, evidence_note, recorded_by)
                        values (:no, :person, '海盐测试机械厂', '焊工', :on, 'CONTRACT', '合同', '测试')
                        """)
                .param("no", no)
                .param("person", chen.person())
                .param("on", on)
                .update();
        return no;
    }

    private List<Integer> due(String placement) {
        return county.json("/follow-ups?state=DUE&size=500")
                .get("items")
                .valueStream()
                .filter(f -> f.get("placement").asString().equals(placement))
                .map(f -> f.get("months").asInt())
                .toList();
    }

    private Caller.Answer put(String placement, int months, Map<String, ?> form) {
        return county.send("PUT", "/placements/" + placement + "/follow-ups/" + months, form);
    }

    private Map<String, Object> fine() {
        return Map.of("result", "还在，都好", "heldOn", cast.today().toString(), "channel", "电话");
    }

    @Test
    void it_is_due_on_the_day_and_not_the_day_before() {
        String placement = placed(cast.today().minusMonths(3).plusDays(1));
        LocalDate day = LocalDate.parse(county.json("/placements/" + placement + "/follow-ups/3")
                .get("dueOn")
                .asString());
        assertThat(day).isAfter(cast.today());
        assertThat(due(placement)).isEmpty();
        Caller.Answer early = put(placement, 3, fine());
        assertThat(early.fields()).containsExactly("result");
        assertThat(early.body()).contains(day.toString());
        jdbc.sql("update employment.placement set starts_on = starts_on - 1 where no = :no")
                .param("no", placement)
                .update();
        assertThat(due(placement)).containsExactly(3);
        assertThat(put(placement, 3, fine()).status()).isEqualTo(303);
        assertThat(due(placement)).isEmpty();
    }

    @Test
    void of_several_missed_ones_only_the_latest_is_asked() {
        String placement = placed(cast.today().minusMonths(7));
        assertThat(due(placement)).containsExactly(6);
        assertThat(new ThreeAudiences(
                                "/follow-ups?state=LATE&months=6&size=500",
                                "/placement",
                                "就业编号",
                                "/placements/([^/\"]+)/")
                        .agreeFor(county))
                .contains(placement);
        put(placement, 6, Map.of("result", "没有联系上", "heldOn", cast.today().toString(), "channel", "电话"));
        assertThat(due(placement)).containsExactly(6);
    }

    @Test
    void who_left_is_not_asked_again_unless_that_was_wrong() {
        String placement = placed(cast.today().minusMonths(4));
        Map<String, Object> left = Map.of(
                "result",
                "不在那里了",
                "trouble",
                "工资比说好的少",
                "leftOn",
                cast.today().minusDays(9).toString(),
                "heldOn",
                cast.today().toString(),
                "channel",
                "上门");
        assertThat(put(placement, 3, left).status()).isEqualTo(303);
        jdbc.sql("update employment.placement set starts_on = starts_on - 100 where no = :no")
                .param("no", placement)
                .update();
        assertThat(due(placement)).isEmpty();
        put(placement, 3, fine());
        assertThat(due(placement)).containsExactly(6);
    }

    @Test
    void what_does_not_fit_together_is_said_at_its_field() {
        String placement = placed(cast.today().minusMonths(4));
        String today = cast.today().toString();
        assertThat(put(placement, 3, Map.of("result", "不在那里了", "heldOn", today, "channel", "电话"))
                        .fields())
                .containsExactlyInAnyOrder("trouble", "leftOn");
        assertThat(put(placement, 3, Map.of("result", "还在，都好", "trouble", "太远", "heldOn", today, "channel", "电话"))
                        .fields())
                .containsExactly("trouble");
        assertThat(put(
                                placement,
                                3,
                                Map.of(
                                        "result",
                                        "还在，都好",
                                        "heldOn",
                                        cast.today().plusDays(1).toString(),
                                        "channel",
                                        "电话"))
                        .fields())
                .containsExactly("heldOn");
        assertThat(put(placement, 4, fine()).status()).isEqualTo(404);
        assertThat(put("JY-0", 3, fine()).status()).isEqualTo(404);
    }

    @Test
    void the_person_answers_with_a_tap_and_is_asked_once() {
        String placement = placed(cast.today().minusMonths(3));
        Asking asking = platform.getBean(Asking.class);
        assertThat(asking.ask(cast.today())).isPositive();
        Caller worker = cast.worker(chen.person());
        assertThat(worker.json("/").get("offers").toString()).contains("/me/work/" + placement + "/3");
        assertThat(worker.send("PUT", "/me/work/" + placement + "/3", Map.of("result", "还在，有难处", "trouble", "没有交社保"))
                        .status())
                .isEqualTo(303);
        JsonNode item = county.json("/placements/" + placement + "/follow-ups/3");
        assertThat(item.get("trouble").asString()).isEqualTo("没有交社保");
        assertThat(item.get("channel").asString()).isEqualTo("本人在手机上");
        assertThat(worker.get("/me/work/" + placement + "/3", Caller.PAGE).body())
                .contains("法律站在您这边");
        Cast.Jobseeker other = cast.welder(Cast.WUYUAN);
        assertThat(cast.worker(other.person())
                        .get("/me/work/" + placement + "/3", Caller.JSON)
                        .status())
                .isEqualTo(404);
    }
}
