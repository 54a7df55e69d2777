package cn.gongjiang.employment.advice;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.employment.Cast;
import cn.gongjiang.world.Caller;
import cn.gongjiang.world.PlatformTest;
import cn.gongjiang.world.ThreeAudiences;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Courses for a person, with reasons. */
@PlatformTest
class AdviceResourceTests {
    private static final int FIRST_VISIT = 65 * 1024;

    @Autowired
    private ApplicationContext platform;

    @Autowired
    private JdbcClient jdbc;

    private Cast cast;
    private Cast.Jobseeker chen;
    private String address;

    @BeforeEach
    void a_welder() {
        cast = new Cast(platform);
        chen = cast.welder(Cast.WUYUAN);
        address = "/jobseekers/" + chen.no() + "/courses";
    }

    @Test
    void each_course_has_a_decision_parts_that_sum_exactly_and_reasons_in_three_forms() {
        Caller county = cast.county();
        JsonNode advice = county.json(address + "?size=500");
        assertThat(advice.get("items").size()).isGreaterThan(24);
        for (JsonNode item : advice.get("items")) {
            BigDecimal sum = item.get("parts")
                    .valueStream()
                    .map(p -> p.get("points").decimalValue())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(sum).isEqualByComparingTo(item.get("score").decimalValue());
            assertThat(item.get("parts").size()).isEqualTo(5);
            assertThat(item.get("decision").get("answer").asString()).isIn("yes", "unknown", "almost", "no");
        }
        assertThat(new ThreeAudiences(address, "/course/no", "课程编号", "<h3><a href=\"/courses/([^\"/]+)\"")
                        .agreeFor(county))
                .hasSize(advice.get("total").asInt());
    }

    @Test
    void who_said_to_want_a_course_finds_it_before_those_that_are_as_near() {
        Caller worker = cast.worker(chen.person());
        JsonNode sewing = cast.nobody()
                .json("/courses?q=" + Caller.encoded("缝纫工（初级）"))
                .get("items")
                .get(0);
        worker.form("PUT", "/courses/" + sewing.get("no").asString() + "/wish", Map.of("times", "白天"));
        JsonNode wanted = find(cast.county(), sewing.get("no").asString());
        assertThat(wanted.get("parts").get(0).get("reason").asString()).isEqualTo("本人说过想学");
        assertThat(wanted.get("parts").get(0).get("points").decimalValue()).isEqualByComparingTo("30");
        String page = worker.get("/me/courses", Caller.PAGE).body();
        assertThat(page).contains("我想学的", "缝纫工", "多出").doesNotContain("<script");
        assertThat(page.length()).isLessThan(FIRST_VISIT);
    }

    @Test
    void a_vacancy_that_the_course_would_open_counts_and_one_within_reach_does_not() {
        cast.post(Cast.WUYUAN, 1);
        long before = find(cast.county(), number("机修钳工（中级）")).get("opened").asLong();
        long enterprise = cast.enterprise("海盐测试维修厂", Cast.WUYUAN);
        repairPost(enterprise);
        JsonNode repair = find(cast.county(), number("机修钳工（中级）"));
        assertThat(repair.get("opened").asLong()).isEqualTo(before + 1);
        assertThat(repair.get("parts").get(2).get("reason").asString()).contains("多出 " + (before + 1) + " 个");
    }

    private void repairPost(long enterprise) {
        Cast.Post post =
                cast.post(enterprise, "机修工", Cast.WUYUAN, 1, cast.today().plusDays(9));
        jdbc.sql("update employment.vacancy set occupation = '6-31-01-02', occupation_words = '机修钳工' where no = :no")
                .param("no", post.no())
                .update();
    }

    @Test
    void what_may_not_weigh_moves_no_rank() {
        String before = cast.county().get(address + "?size=500", Caller.JSON).body();
        jdbc.sql("""
                        update registry.person set name = '欧阳丽', name_masked = '欧*丽', born = '1966-03-02', address = '外地某县',
                            number_masked = '330***********0028' where id = :id
                        """).param("id", chen.person()).update();
        jdbc.sql("update employment.jobseeker set hardship = '残疾', remark = '孕期', reason = '照顾家人' where no = :no")
                .param("no", chen.no())
                .update();
        assertThat(cast.county().get(address + "?size=500", Caller.JSON).body()).isEqualTo(before);
    }

    @Test
    void the_enterprise_and_the_foreign_town_see_nothing_of_it() {
        assertThat(cast.enterprise(cast.post(Cast.WUYUAN, 1).enterprise())
                        .get(address, Caller.JSON)
                        .status())
                .isEqualTo(403);
        assertThat(cast.town(Cast.BAIBU).get(address, Caller.JSON).status()).isEqualTo(404);
        assertThat(cast.town(Cast.WUYUAN).get(address, Caller.JSON).status()).isEqualTo(200);
        assertThat(cast.nobody().get("/me/courses", Caller.JSON).status()).isEqualTo(401);
    }

    @Test
    void who_objects_to_being_matched_gets_no_advice_until_they_say_so_again() {
        Caller worker = cast.worker(chen.person());
        worker.form("PUT", "/me/consents/employment.matching", Map.of("given", "否"));
        assertThat(cast.county().json(address).get("items")).isEmpty();
        assertThat(worker.get("/me/courses", Caller.PAGE).body()).contains("关闭了自动推荐");
        worker.form("PUT", "/me/consents/employment.matching", Map.of("given", "是"));
        assertThat(cast.county().json(address).get("items")).isNotEmpty();
    }

    private String number(String title) {
        return cast.nobody()
                .json("/courses?q=" + Caller.encoded(title))
                .get("items")
                .get(0)
                .get("no")
                .asString();
    }

    private JsonNode find(Caller caller, String course) {
        return caller.json(address + "?size=500")
                .get("items")
                .valueStream()
                .filter(i -> i.get("course").get("no").asString().equals(course))
                .findFirst()
                .orElseThrow();
    }
}
