package cn.gongjiang.employment.matching;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.core.IdentityNumber;
import cn.gongjiang.employment.Cast;
import cn.gongjiang.world.Caller;
import cn.gongjiang.world.FreshNumbers;
import cn.gongjiang.world.PlatformTest;
import cn.gongjiang.world.ThreeAudiences;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

@PlatformTest
class MatchResourceTests {
    @Autowired
    private ApplicationContext platform;

    private Cast cast;
    private Caller program;

    @BeforeEach
    void a_program() {
        cast = new Cast(platform);
        program = cast.program();
    }

    private JsonNode matchOf(String no, String vacancy) {
        return program.json("/vacancies/" + vacancy + "/matches?size=500")
                .get("items")
                .valueStream()
                .filter(m -> m.get("person").get("no").asString().equals(no))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_match_tells_whom_whether_how_well_and_why() {
        Cast.Jobseeker chen = cast.welder(Cast.WUYUAN);
        Cast.Post post = cast.post(Cast.WUYUAN, 1);
        JsonNode page = program.json("/jobseekers/" + chen.no() + "/matches?size=500");
        assertThat(page.propertyNames()).containsExactlyInAnyOrder("items", "total", "page", "size");
        JsonNode match = page.get("items")
                .valueStream()
                .filter(m -> m.get("vacancy").get("no").asString().equals(post.no()))
                .findFirst()
                .orElseThrow();
        assertThat(match.propertyNames()).containsExactlyInAnyOrder("vacancy", "decision", "score", "parts");
        assertThat(match.get("decision").get("answer").asString()).isEqualTo("yes");
        assertThat(match.get("decision").get("conditions")).isNotEmpty();
        BigDecimal sum = match.get("parts")
                .valueStream()
                .map(p -> p.get("points").decimalValue())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(sum).isEqualByComparingTo(match.get("score").decimalValue());
        assertThat(match.get("parts").get(0).propertyNames()).containsExactlyInAnyOrder("name", "points", "reason");
        JsonNode same = matchOf(chen.no(), post.no());
        assertThat(same.propertyNames()).containsExactlyInAnyOrder("person", "decision", "score", "parts");
        assertThat(List.of(same.get("decision"), same.get("score"), same.get("parts")))
                .isEqualTo(List.of(match.get("decision"), match.get("score"), match.get("parts")));
    }

    @Test
    void all_three_audiences_read_the_same_matches_in_the_same_order() {
        Cast.Jobseeker chen = cast.welder(Cast.WUYUAN);
        Cast.Post post = cast.post(Cast.WUYUAN, 1);
        cast.post(Cast.BAIBU, 1);
        assertThat(new ThreeAudiences(
                                "/jobseekers/" + chen.no() + "/matches",
                                "/vacancy/no",
                                "岗位编号",
                                "<h3><a href=\"/vacancies/([^\"/]+)\"")
                        .agreeFor(program))
                .contains(post.no());
        assertThat(new ThreeAudiences(
                                "/vacancies/" + post.no() + "/matches?decision=yes",
                                "/person/no",
                                "求职者编号",
                                "<h3><a href=\"/jobseekers/([^\"/]+)\"")
                        .agreeFor(cast.county()))
                .contains(chen.no());
    }

    @ParameterizedTest
    @ValueSource(strings = {"11010119850615", "65010119850615", "33042419850615"})
    void gender_and_birthplace_change_neither_decision_nor_score(String placeAndBirthday) {
        int serial = 2 * (Integer.parseInt(FreshNumbers.person().substring(14, 17)) % 400 + 50);
        IdentityNumber woman = IdentityNumber.beginning(placeAndBirthday + "%03d".formatted(serial));
        IdentityNumber man = IdentityNumber.beginning(placeAndBirthday + "%03d".formatted(serial + 1));
        Cast.Post post = cast.post(Cast.WUYUAN, 1);
        JsonNode ofAnybody = matchOf(cast.welder(Cast.WUYUAN).no(), post.no());
        for (IdentityNumber number : List.of(woman, man)) {
            Cast.Jobseeker person =
                    cast.welder("李", number, Cast.WUYUAN, cast.today().minusDays(9));
            JsonNode match = matchOf(person.no(), post.no());
            assertThat(match.get("decision")).isEqualTo(ofAnybody.get("decision"));
            assertThat(match.get("score")).isEqualTo(ofAnybody.get("score"));
            assertThat(match.get("parts")).isEqualTo(ofAnybody.get("parts"));
        }
    }

    @Test
    void who_is_placed_and_what_is_filled_or_expired_is_no_longer_matched() {
        Cast.Jobseeker chen = cast.welder(Cast.WUYUAN);
        Cast.Post post = cast.post(Cast.WUYUAN, 1);
        long enterprise = cast.enterprise("海盐测试机械厂", Cast.WUYUAN);
        String expired = cast.post(
                        enterprise, "焊工", Cast.WUYUAN, 1, cast.today().minusDays(1))
                .no();
        String referral = program.send("POST", "/referrals", Map.of("jobseeker", chen.no(), "vacancy", post.no()))
                .location();
        String today = cast.today().toString();
        program.send("PUT", referral + "/outcome", Map.of("result", "HIRED", "decidedOn", today));
        Map<String, String> placement = Map.of("startsOn", today, "evidence", "CONTRACT", "evidenceNote", "合同已核对");
        assertThat(program.send("PUT", referral + "/placement", placement).status())
                .isEqualTo(303);
        Cast.Jobseeker other = cast.welder(Cast.WUYUAN);
        assertThat(program.json("/jobseekers/" + other.no() + "/matches?size=500")
                        .get("items")
                        .valueStream()
                        .map(m -> m.get("vacancy").get("no").asString()))
                .doesNotContain(post.no(), expired);
        assertThat(program.json("/vacancies/" + expired + "/matches?size=500")
                        .get("items")
                        .valueStream()
                        .map(m -> m.get("person").get("no").asString()))
                .contains(other.no())
                .doesNotContain(chen.no());
    }

    @Test
    void an_unknown_answer_is_refused_at_its_field() {
        Caller.Answer answer =
                program.get("/jobseekers/" + cast.welder(Cast.WUYUAN).no() + "/matches?decision=perhaps", Caller.JSON);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.fields()).containsExactly("decision");
    }
}
