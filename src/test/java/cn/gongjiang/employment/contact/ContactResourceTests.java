package cn.gongjiang.employment.contact;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.core.IdentityNumber;
import cn.gongjiang.employment.Cast;
import cn.gongjiang.world.Caller;
import cn.gongjiang.world.FreshNumbers;
import cn.gongjiang.world.PlatformTest;
import cn.gongjiang.world.ThreeAudiences;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@PlatformTest
class ContactResourceTests {
    @Autowired
    private ApplicationContext platform;

    @Autowired
    private JdbcClient jdbc;

    private Cast cast;
    private Caller county;

    @BeforeEach
    void the_county() {
        cast = new Cast(platform);
        county = cast.county();
    }

    private Cast.Jobseeker registered(LocalDate on) {
        return cast.welder("陈建国", new IdentityNumber(FreshNumbers.person()), Cast.WUYUAN, on);
    }

    private JsonNode due(Cast.Jobseeker jobseeker) {
        return county.json("/contacts?size=500")
                .get("items")
                .valueStream()
                .filter(c -> c.get("jobseeker").asString().equals(jobseeker.no()))
                .findFirst()
                .orElseThrow();
    }

    private Caller.Answer post(Cast.Jobseeker jobseeker, Map<String, ?> form) {
        return county.send("POST", "/jobseekers/" + jobseeker.no() + "/contacts", form);
    }

    @Test
    void who_was_never_reached_is_first_and_a_vain_try_changes_nothing() {
        Cast.Jobseeker chen = registered(cast.today().minusDays(8));
        assertThat(due(chen).get("state").asString()).isEqualTo("一次也没联系上");
        String today = cast.today().toString();
        assertThat(post(chen, Map.of("heldOn", today, "channel", "电话", "reached", "否"))
                        .status())
                .isEqualTo(303);
        assertThat(due(chen).get("state").asString()).isEqualTo("一次也没联系上");
        assertThat(due(chen).get("tries").asInt()).isEqualTo(1);
        assertThat(new ThreeAudiences(
                                "/contacts?state=NEVER&size=500",
                                "/jobseeker",
                                "求职者编号",
                                "/jobseekers/([^/\"]+)/contacts")
                        .agreeFor(county))
                .contains(chen.no());
        post(chen, Map.of("heldOn", today, "channel", "电话", "reached", "是", "words", "想找焊工"));
        assertThat(due(chen).get("state").isNull()).isTrue();
        assertThat(due(chen).get("tries").asInt()).isZero();
    }

    /** The statement that lists and the rule say the same. */
    @ParameterizedTest
    @CsvSource({"false, 40, ", "true, 40, ", "false, 31, 10", "true, 10, 40", "false, 0, "})
    void the_list_keeps_the_rhythm(boolean hardship, int daysAgo, @Nullable Integer agreedAfter) {
        Cast.Jobseeker chen = registered(cast.today().minusDays(60));
        LocalDate reached = cast.today().minusDays(daysAgo);
        LocalDate agreed = agreedAfter == null ? null : reached.plusDays(agreedAfter);
        jdbc.sql("update employment.jobseeker set hardship = :hardship where no = :no")
                .param("hardship", hardship ? "零就业家庭" : null)
                .param("no", chen.no())
                .update();
        jdbc.sql("""
                        insert into employment.contact (jobseeker, held_on, channel, reached, words, next_on, recorded_by)
                        values (:no, :on, 'PHONE', true, '近况', :next, '测试')
                        """)
                .param("no", chen.no())
                .param("on", reached)
                .param("next", agreed)
                .update();
        LocalDate expected = platform.getBean(Rhythms.class)
                .on(cast.today())
                .dueOn(cast.today().minusDays(60), hardship, reached, agreed);
        assertThat(due(chen).get("dueOn").asString()).isEqualTo(expected.toString());
    }

    @Test
    void what_does_not_fit_is_said_at_its_field_and_nothing_is_written() {
        Cast.Jobseeker chen = registered(cast.today().minusDays(3));
        String today = cast.today().toString();
        assertThat(post(chen, Map.of("heldOn", today, "channel", "电话", "reached", "是"))
                        .fields())
                .containsExactly("words");
        assertThat(post(chen, Map.of("heldOn", cast.today().plusDays(1).toString(), "channel", "电话", "reached", "否"))
                        .fields())
                .containsExactly("heldOn");
        assertThat(post(chen, Map.of("heldOn", cast.today().minusDays(9).toString(), "channel", "电话", "reached", "否"))
                        .fields())
                .containsExactly("heldOn");
        assertThat(post(chen, Map.of("heldOn", today, "channel", "电话", "reached", "否", "nextOn", today))
                        .fields())
                .containsExactly("nextOn");
        assertThat(county.json("/jobseekers/" + chen.no() + "/contacts").get("items"))
                .isEmpty();
    }

    @Test
    void a_town_speaks_to_its_own_people_and_the_person_reads_what_was_said() {
        Cast.Jobseeker chen = registered(cast.today().minusDays(3));
        assertThat(cast.town(Cast.BAIBU)
                        .get("/jobseekers/" + chen.no() + "/contacts", Caller.JSON)
                        .status())
                .isEqualTo(404);
        Map<String, String> said =
                Map.of("heldOn", cast.today().toString(), "channel", "上门", "reached", "是", "words", "想学焊工");
        assertThat(cast.town(Cast.WUYUAN)
                        .send("POST", "/jobseekers/" + chen.no() + "/contacts", said)
                        .status())
                .isEqualTo(303);
        assertThat(cast.worker(chen.person()).json("/me/information").toString())
                .contains("想学焊工");
    }
}
