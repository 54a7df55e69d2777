package cn.gongjiang.employment.jobseeker;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.core.IdentityNumber;
import cn.gongjiang.employment.Cast;
import cn.gongjiang.world.Caller;
import cn.gongjiang.world.FreshNumbers;
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
class JobseekerResourceTests {
    private static final List<String> FIELDS = List.of(
            "no",
            "name",
            "idNumber",
            "phone",
            "division",
            "education",
            "formerOccupation",
            "skillLevel",
            "registeredOn",
            "reason",
            "wantedOccupation",
            "payExpected",
            "divisionsAccepted",
            "shiftsAccepted",
            "hardship",
            "status",
            "state");

    private static final String EMPTY = "/jobseekers?division=" + Cast.BAIBU + "&education=%E5%8D%9A%E5%A3%AB";

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
        return new ThreeAudiences("/jobseekers" + query, "/no", "编号", "<strong><a href=\"/jobseekers/([^\"/]+)\"");
    }

    @Test
    void a_jobseeker_has_these_fields_with_name_number_and_phone_masked() {
        Cast.Jobseeker chen = cast.welder(Cast.YUCHENG);
        JsonNode page = program.json("/jobseekers/" + chen.no());
        JsonNode item = program.json("/jobseekers?size=500&division=" + Cast.YUCHENG)
                .get("items")
                .valueStream()
                .filter(i -> i.get("no").asString().equals(chen.no()))
                .findFirst()
                .orElseThrow();
        assertThat(item.propertyNames()).containsExactlyInAnyOrderElementsOf(FIELDS);
        assertThat(item.propertyNames())
                .allSatisfy(name -> assertThat(page.get(name)).isEqualTo(item.get(name)));
        String number = chen.number().value();
        assertThat(item.get("name").asString()).startsWith("陈").doesNotContain("建国");
        assertThat(item.get("idNumber").asString())
                .endsWith(number.substring(14))
                .doesNotContain(number.substring(6, 14));
        assertThat(item.get("phone").asString()).endsWith("2345").doesNotContain("13857312345");
        assertThat(item.get("divisionsAccepted").get(0).asString()).isEqualTo("全县");
        assertThat(item.get("status").asString()).isEqualTo("登记失业");
    }

    @Test
    void nothing_unmasked_stands_on_a_page_or_in_a_sheet() {
        Cast.Jobseeker chen = cast.welder(Cast.YUCHENG);
        Caller county = cast.county();
        for (String path : List.of("/jobseekers?size=500&division=" + Cast.YUCHENG, "/jobseekers/" + chen.no())) {
            assertThat(county.get(path, Caller.PAGE).body())
                    .contains(chen.no())
                    .doesNotContain(chen.number().value(), "13857312345", "陈建国");
            assertThat(county.get(path, Caller.XLSX).rows().toString())
                    .contains(chen.no())
                    .doesNotContain(chen.number().value(), "13857312345", "陈建国");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "?division=330424001", "?status=登记失业", "?sort=pay-desc", "?education=高中&hardship=false"})
    void all_three_audiences_read_the_same_rows(String query) {
        Cast.Jobseeker chen = cast.welder(Cast.WUYUAN);
        String address = query.replace("登记失业", Caller.encoded("登记失业")).replace("高中", Caller.encoded("高中"));
        assertThat(listing(address).agreeFor(program)).contains(chen.no());
        assertThat(listing(address).agreeFor(cast.county())).contains(chen.no());
    }

    @ParameterizedTest
    @CsvSource({
        "*/*,application/json",
        "application/json,application/json",
        "text/html,text/html",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,application/vnd.openxmlformats"
    })
    void a_program_gets_what_it_accepts_and_json_when_it_accepts_anything(String accept, String type) {
        Cast.Jobseeker chen = cast.welder(Cast.WUYUAN);
        for (String path :
                List.of("/jobseekers", "/jobseekers/" + chen.no(), "/jobseekers/" + chen.no() + "/matches")) {
            Caller.Answer answer = program.get(path, accept);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.type()).startsWith(type);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/%s", "/%s/matches"})
    void who_is_not_signed_in_is_asked_to_and_who_may_not_is_refused(String below) {
        String path = "/jobseekers" + below.formatted(cast.welder(Cast.WUYUAN).no());
        assertThat(cast.nobody().get(path, Caller.JSON).status()).isEqualTo(401);
        Caller.Answer page = cast.nobody().get(path, Caller.PAGE);
        assertThat(page.status()).isIn(302, 303);
        assertThat(page.location()).contains("/login");
        assertThat(cast.outsider().get(path, Caller.JSON).status()).isEqualTo(403);
    }

    @Test
    void a_town_sees_its_own_people_and_nobody_elses() {
        Cast.Jobseeker ours = cast.welder(Cast.BAIBU);
        Cast.Jobseeker theirs = cast.welder(Cast.WUYUAN);
        Caller town = cast.town(Cast.BAIBU);
        assertThat(listing("").agreeFor(town)).contains(ours.no()).doesNotContain(theirs.no());
        assertThat(town.get("/jobseekers/" + ours.no(), Caller.JSON).status()).isEqualTo(200);
        assertThat(town.get("/jobseekers/" + theirs.no(), Caller.JSON).status()).isEqualTo(404);
        assertThat(town.get("/jobseekers/" + theirs.no() + "/matches", Caller.JSON)
                        .status())
                .isEqualTo(404);
        assertThat(town.json("/jobseekers?division=" + Cast.WUYUAN).get("total").asInt())
                .isZero();
    }

    @Test
    void an_enterprise_sees_only_who_was_referred_to_it() {
        Cast.Post post = cast.post(Cast.WUYUAN, 1);
        Cast.Jobseeker referred = cast.welder(Cast.WUYUAN);
        Cast.Jobseeker other = cast.welder(Cast.WUYUAN);
        program.send("POST", "/referrals", Map.of("jobseeker", referred.no(), "vacancy", post.no()));
        Caller enterprise = cast.enterprise(post.enterprise());
        assertThat(listing("").agreeFor(enterprise)).containsExactly(referred.no());
        assertThat(enterprise.get("/jobseekers/" + referred.no(), Caller.JSON).status())
                .isEqualTo(200);
        assertThat(enterprise.get("/jobseekers/" + other.no(), Caller.JSON).status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "division=330424999,division",
        "status=asleep,status",
        "education=none,education",
        "occupation=9-99-99-99,occupation",
        "hardship=maybe,hardship",
        "referred=2,referred",
        "sort=shoe-size,sort",
        "page=-1,page",
        "page=x,page",
        "size=0,size",
        "size=501,size"
    })
    void an_unknown_filter_value_is_refused_at_its_field(String query, String field) {
        Caller.Answer answer = program.get("/jobseekers?" + query, Caller.JSON);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.fields()).containsExactly(field);
        assertThat(cast.county().get("/jobseekers?" + query, Caller.PAGE).status())
                .isEqualTo(422);
    }

    @Test
    void a_list_without_rows_is_fine_and_says_what_to_do() {
        assertThat(program.json(EMPTY).get("items")).isEmpty();
        Caller.Answer page = cast.county().get(EMPTY, Caller.PAGE);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains("没有符合这些条件的人", "看全部");
        assertThat(program.get(EMPTY + "&format=xlsx", "*/*").rows()).hasSize(1);
    }

    @Test
    void nobody_with_that_number_is_404() {
        for (String below : List.of("", "/matches")) {
            assertThat(program.get("/jobseekers/JS-1999-1" + below, Caller.JSON).status())
                    .isEqualTo(404);
            assertThat(cast.county()
                            .get("/jobseekers/JS-1999-1" + below, Caller.PAGE)
                            .status())
                    .isEqualTo(404);
        }
    }

    @Test
    void a_person_is_found_by_identity_number_without_it_standing_in_an_address() {
        Cast.Jobseeker chen = cast.welder(Cast.WUYUAN);
        JsonNode found = program.send(
                        "POST", "/jobseekers/search", Map.of("q", chen.number().value()))
                .json();
        assertThat(found.get("items")).hasSize(1);
        assertThat(found.get("items").get(0).get("no").asString()).isEqualTo(chen.no());
        assertThat(program.send("POST", "/jobseekers/search", Map.of("q", " ")).fields())
                .containsExactly("q");
        assertThat(program.send("POST", "/jobseekers/search", Map.of("q", "x".repeat(61)))
                        .fields())
                .containsExactly("q");
    }

    @Test
    void markup_in_a_name_is_shown_as_text() {
        Cast.Jobseeker chen = cast.welder(
                "<b>王</b>",
                new IdentityNumber(FreshNumbers.person()),
                Cast.WUYUAN,
                cast.today().minusDays(1));
        assertThat(cast.county().get("/jobseekers/" + chen.no(), Caller.PAGE).body())
                .doesNotContain("<b>");
    }
}
