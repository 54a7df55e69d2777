package cn.gongjiang.employment.vacancy;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.employment.Cast;
import cn.gongjiang.world.Caller;
import cn.gongjiang.world.PlatformTest;
import cn.gongjiang.world.ThreeAudiences;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

@PlatformTest
class VacancyResourceTests {
    private static final List<String> FIELDS = List.of(
            "no",
            "enterprise",
            "creditCode",
            "title",
            "occupation",
            "headcount",
            "payMin",
            "payMax",
            "division",
            "shift",
            "education",
            "skillLevel",
            "certificate",
            "duties",
            "benefits",
            "closesOn",
            "status",
            "publication",
            "shownUntil",
            "lacks",
            "kind",
            "requirements",
            "address",
            "hourlyMin",
            "hourlyMax",
            "weeklyHours",
            "payCycle",
            "insurance",
            "contact",
            "dispatched");

    @Autowired
    private ApplicationContext platform;

    private Cast cast;
    private Caller program;

    @BeforeEach
    void a_program() {
        cast = new Cast(platform);
        program = cast.program();
    }

    private static ThreeAudiences listing(String query) {
        return new ThreeAudiences("/vacancies" + query, "/no", "编号", "<strong><a href=\"/vacancies/([^\"/]+)\"");
    }

    @Test
    void a_vacancy_has_these_fields() {
        Cast.Post post = cast.post(Cast.WUYUAN, 2);
        JsonNode page = program.json("/vacancies/" + post.no());
        JsonNode item = program.json("/vacancies?size=500&division=" + Cast.WUYUAN)
                .get("items")
                .valueStream()
                .filter(i -> i.get("no").asString().equals(post.no()))
                .findFirst()
                .orElseThrow();
        assertThat(item.propertyNames()).containsExactlyInAnyOrderElementsOf(FIELDS);
        assertThat(item.get("occupation").propertyNames()).containsExactlyInAnyOrder("code", "name");
        assertThat(item.get("occupation").get("code").asString()).isEqualTo(Cast.WELDER);
        assertThat(item.get("division").asString()).isEqualTo("武原街道");
        assertThat(item.get("headcount").asInt()).isEqualTo(2);
        assertThat(item.propertyNames())
                .allSatisfy(name -> assertThat(page.get(name)).isEqualTo(item.get(name)));
    }

    @Test
    void without_a_filter_every_status_is_there_for_all_three_audiences() {
        long enterprise = cast.enterprise("海盐测试机械厂", Cast.WUYUAN);
        String expired = cast.post(
                        enterprise, "旧岗位", Cast.WUYUAN, 1, cast.today().minusDays(1))
                .no();
        String open = cast.post(enterprise, "新岗位", Cast.WUYUAN, 1, cast.today()).no();
        assertThat(listing("").agreeFor(program)).contains(expired, open);
        assertThat(listing("?sort=closing").agreeFor(cast.county())).containsSubsequence(expired, open);
        assertThat(listing("?status=" + Caller.encoded("已过期")).agreeFor(program))
                .contains(expired)
                .doesNotContain(open);
        assertThat(listing("?status=OPEN&payFrom=8000").agreeFor(program))
                .contains(open)
                .doesNotContain(expired);
        assertThat(listing("?payFrom=8001").agreeFor(program)).doesNotContain(open);
    }

    @ParameterizedTest
    @CsvSource({
        "*/*,application/json",
        "application/json,application/json",
        "text/html,text/html",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,application/vnd.openxmlformats"
    })
    void a_program_gets_what_it_accepts_and_json_when_it_accepts_anything(String accept, String type) {
        Cast.Post post = cast.post(Cast.WUYUAN, 1);
        for (String path : List.of("/vacancies", "/vacancies/" + post.no(), "/vacancies/" + post.no() + "/matches")) {
            Caller.Answer answer = program.get(path, accept);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.type()).startsWith(type);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/%s", "/%s/matches"})
    void who_is_not_signed_in_is_asked_to_and_who_may_not_is_refused(String below) {
        String path = "/vacancies" + below.formatted(cast.post(Cast.WUYUAN, 1).no());
        assertThat(cast.nobody().get(path, Caller.JSON).status()).isEqualTo(401);
        assertThat(cast.nobody().get(path, Caller.PAGE).status()).isIn(302, 303);
        assertThat(cast.outsider().get(path, Caller.JSON).status()).isEqualTo(403);
    }

    @Test
    void an_enterprise_sees_its_own_vacancies_only() {
        Cast.Post ours = cast.post(Cast.BAIBU, 1);
        Cast.Post theirs = cast.post(Cast.WUYUAN, 1);
        Caller enterprise = cast.enterprise(ours.enterprise());
        assertThat(listing("").agreeFor(enterprise)).containsExactly(ours.no());
        for (String below : List.of("", "/matches")) {
            assertThat(enterprise
                            .get("/vacancies/" + ours.no() + below, Caller.JSON)
                            .status())
                    .isEqualTo(200);
            assertThat(enterprise
                            .get("/vacancies/" + theirs.no() + below, Caller.JSON)
                            .status())
                    .isEqualTo(404);
        }
    }

    @Test
    void a_town_sees_every_vacancy_those_in_it_first_but_only_its_own_people_beside_them() {
        Cast.Post ours = cast.post(Cast.BAIBU, 1);
        Cast.Post theirs = cast.post(Cast.WUYUAN, 1);
        Cast.Jobseeker stranger = cast.welder(Cast.WUYUAN);
        Map<String, String> referral = Map.of("jobseeker", stranger.no(), "vacancy", theirs.no());
        assertThat(program.send("POST", "/referrals", referral).status()).isEqualTo(303);
        Caller town = cast.town(Cast.BAIBU);
        assertThat(listing("").agreeFor(town)).containsSubsequence(ours.no(), theirs.no());
        assertThat(town.json("/vacancies/" + theirs.no()).get("referrals")).isEmpty();
        assertThat(program.json("/vacancies/" + theirs.no()).get("referrals")).hasSize(1);
        assertThat(town.get("/vacancies/" + theirs.no() + "/matches?size=500", Caller.JSON)
                        .body())
                .doesNotContain(stranger.no());
    }

    @ParameterizedTest
    @CsvSource({
        "division=330424999,division",
        "status=asleep,status",
        "occupation=welder,occupation",
        "payFrom=much,payFrom",
        "sort=shoe-size,sort",
        "page=-1,page",
        "size=501,size"
    })
    void an_unknown_filter_value_is_refused_at_its_field(String query, String field) {
        Caller.Answer answer = program.get("/vacancies?" + query, Caller.JSON);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.fields()).containsExactly(field);
    }

    @Test
    void a_list_without_rows_is_fine_and_an_unknown_number_is_404() {
        String nothing = "/vacancies?q=" + Caller.encoded("没有这样的岗位%_'");
        assertThat(program.json(nothing).get("total").asInt()).isZero();
        assertThat(cast.county().get(nothing, Caller.PAGE).body()).contains("没有符合这些条件的岗位", "看全部");
        assertThat(program.get("/vacancies/GW-1999-1", Caller.JSON).status()).isEqualTo(404);
        assertThat(program.get("/vacancies/GW-1999-1/matches", Caller.JSON).status())
                .isEqualTo(404);
    }

    @Test
    void markup_and_sql_in_a_title_are_stored_and_shown_as_text() {
        String title = "<script>alert(1)</script>'; drop table employment.vacancy; --";
        long enterprise = cast.enterprise("海盐测试机械厂", Cast.WUYUAN);
        String no = cast.post(enterprise, title, Cast.WUYUAN, 1, cast.today()).no();
        assertThat(program.json("/vacancies/" + no).get("title").asString()).isEqualTo(title);
        assertThat(cast.county().get("/vacancies/" + no, Caller.PAGE).body())
                .contains("&lt;script&gt;alert(1)")
                .doesNotContain("<script>alert");
    }
}
