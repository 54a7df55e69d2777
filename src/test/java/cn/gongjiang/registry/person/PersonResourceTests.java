package cn.gongjiang.registry.person;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.core.IdentityNumber;
import cn.gongjiang.employment.Cast;
import cn.gongjiang.registry.People;
import cn.gongjiang.world.Caller;
import cn.gongjiang.world.FreshNumbers;
import cn.gongjiang.world.PlatformTest;
import cn.gongjiang.world.ThreeAudiences;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** The register of people, one person's record, and what is corrected in it. */
@PlatformTest
class PersonResourceTests {
    private static final String PHONE = "13957312345";

    @Autowired
    private ApplicationContext platform;

    @Autowired
    private People people;

    private Cast cast;
    private Caller program;
    private String number;
    private String address;

    @BeforeEach
    void somebody_in_wuyuan() {
        cast = new Cast(platform);
        program = cast.program();
        number = FreshNumbers.person();
        address = "/people/" + register(number, Cast.WUYUAN);
    }

    private String register(String identityNumber, @Nullable String division) {
        people.add(List.of(new People.NewPerson(
                "顾阿根", new IdentityNumber(identityNumber), PHONE, "武原街道某路 1 号", division, "初中", "测试")));
        return found(identityNumber).get(0).get("no").asString();
    }

    private JsonNode found(String words) {
        return program.send("POST", "/people/search", Map.of("q", words)).json().get("items");
    }

    private String no() {
        return address.substring("/people/".length());
    }

    @Test
    void a_person_is_shown_masked_in_all_three_forms() {
        JsonNode person = program.json(address);
        assertThat(person.propertyNames())
                .containsExactlyInAnyOrder(
                        "no",
                        "name",
                        "idNumber",
                        "phone",
                        "division",
                        "address",
                        "education",
                        "identityPending",
                        "recordedOn",
                        "changes",
                        "merges");
        assertThat(person.get("name").asString()).isEqualTo("顾*根");
        assertThat(person.get("idNumber").asString()).endsWith(number.substring(14));
        for (String accept : List.of(Caller.JSON, Caller.PAGE)) {
            assertThat(program.get(address, accept).body()).contains(no()).doesNotContain(number, PHONE, "顾阿根", "某路");
        }
        assertThat(program.get(address, Caller.XLSX).rows().toString())
                .contains(no(), "顾*根")
                .doesNotContain(number, PHONE, "顾阿根", "某路");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?division=330424001", "?education=%E5%88%9D%E4%B8%AD"})
    void all_three_audiences_read_the_same_people(String query) {
        assertThat(new ThreeAudiences("/people" + query, "/no", "人员编号", "<strong><a href=\"/people/([^\"/]+)\"")
                        .agreeFor(cast.county()))
                .contains(no());
    }

    @Test
    void somebody_is_found_by_number_phone_or_name_and_nobody_by_part_of_a_number() {
        for (String words : List.of(number, PHONE, "顾阿根", " " + number.toLowerCase(java.util.Locale.ROOT))) {
            assertThat(found(words).valueStream().map(p -> p.get("no").asString()))
                    .contains(no());
        }
        assertThat(found(number.substring(0, 17))).isEmpty();
        assertThat(found("%")).isEmpty();
        assertThat(program.send("POST", "/people/search", Map.of("q", " ")).fields())
                .containsExactly("q");
        assertThat(cast.county()
                        .form("POST", "/people/search", Map.of("q", number))
                        .body())
                .contains("href=\"" + address + "\"");
    }

    @Test
    void a_town_sees_who_lives_in_it_and_nobody_else() {
        String homeless = "/people/" + register(FreshNumbers.person(), null);
        Caller baibu = cast.town(Cast.BAIBU);
        Caller wuyuan = cast.town(Cast.WUYUAN);
        assertThat(wuyuan.get(address, Caller.JSON).status()).isEqualTo(200);
        assertThat(baibu.get(address, Caller.JSON).status()).isEqualTo(404);
        assertThat(wuyuan.get(homeless, Caller.JSON).status()).isEqualTo(404);
        assertThat(baibu.send("POST", "/people/search", Map.of("q", number))
                        .json()
                        .get("total")
                        .asInt())
                .isZero();
        Map<String, String> change = Map.of("field", "EDUCATION", "value", "高中");
        assertThat(baibu.send("POST", address + "/changes", change).status()).isEqualTo(404);
        Caller enterprise = cast.enterprise(cast.post(Cast.WUYUAN, 1).enterprise());
        for (Caller nobody : List.of(enterprise, cast.outsider())) {
            assertThat(nobody.get("/people", Caller.JSON).status()).isEqualTo(403);
            assertThat(nobody.send("POST", address + "/changes", change).status())
                    .isEqualTo(403);
        }
        assertThat(program.get("/people/RY-1", Caller.JSON).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "姓名, 顾阿耕, name, 顾*耕, 顾*根",
        "联系电话, 138 0000 1111, phone, 138****1111, 139****2345",
        "常住镇街, 百步, division, 百步镇, 武原街道",
        "文化程度, 高中毕业, education, 高中, 初中",
        "详细地址, 百步镇某村 2 组, address, 百步镇***, 武原街道***"
    })
    void a_correction_is_read_like_a_ledger_and_stays_in_the_history(
            String field, String typed, String json, String shown, String before) {
        Map<String, String> form = Map.of("field", field, "value", typed, "note", "本人来电");
        assertThat(cast.county().form("POST", address + "/changes", form).location())
                .isEqualTo(address);
        JsonNode person = program.json(address);
        assertThat(person.get(json).asString()).isEqualTo(shown);
        JsonNode change = person.get("changes").get(0);
        assertThat(change.get("field").asString()).isEqualTo(field);
        assertThat(change.get("before").asString()).isEqualTo(before);
        assertThat(change.get("after").asString()).isEqualTo(shown);
        assertThat(change.get("note").asString()).isEqualTo("本人来电");
        assertThat(change.get("by").asString()).startsWith("测试");
        assertThat(cast.county().get(address, Caller.PAGE).body())
                .contains("把" + field + "从“" + before + "”改为“" + shown + "”")
                .doesNotContain("顾阿", number, PHONE);
    }

    @Test
    void a_corrected_number_is_found_and_the_old_one_no_more() {
        String right = FreshNumbers.person();
        assertThat(program.send("POST", address + "/changes", Map.of("field", "NUMBER", "value", right))
                        .status())
                .isEqualTo(303);
        assertThat(found(right).get(0).get("no").asString()).isEqualTo(no());
        assertThat(found(number)).isEmpty();
        String other = FreshNumbers.person();
        register(other, Cast.WUYUAN);
        Caller.Answer taken = program.send("POST", address + "/changes", Map.of("field", "NUMBER", "value", other));
        assertThat(taken.status()).isEqualTo(422);
        assertThat(taken.fields()).containsExactly("value");
    }

    @ParameterizedTest
    @CsvSource({
        "'', 高中, field",
        "SHOE_SIZE, 42, field",
        "EDUCATION, '', value",
        "EDUCATION, 幼儿园, value",
        "EDUCATION, 初中, value",
        "PHONE, 12345, value",
        "NUMBER, 330424198001010000, value",
        "NAME, 12345, value",
        "DIVISION, 杭州, value",
        "ADDRESS, x201, value"
    })
    void what_cannot_be_is_refused_at_its_field_and_changes_nothing(String field, String value, String refused) {
        JsonNode before = program.json(address);
        Map<String, String> form =
                new HashMap<>(Map.of("field", field, "value", value.startsWith("x") ? "长".repeat(201) : value));
        Caller.Answer answer = program.send("POST", address + "/changes", form);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.fields()).containsExactly(refused);
        Caller.Answer page = cast.county().form("POST", address + "/changes", form);
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.body())
                .contains(answer.json().get("errors").get(0).get("message").asString());
        assertThat(program.json(address)).isEqualTo(before);
    }

    @Test
    void who_moves_somebody_out_of_the_own_area_is_sent_back_to_the_register() {
        Map<String, String> moved = Map.of("field", "DIVISION", "value", "百步镇");
        Caller wuyuan = cast.town(Cast.WUYUAN);
        assertThat(wuyuan.send("POST", address + "/changes", moved).location()).isEqualTo("/people");
        assertThat(wuyuan.get(address, Caller.JSON).status()).isEqualTo(404);
        assertThat(cast.town(Cast.BAIBU).get(address, Caller.JSON).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"division=330424999, division", "education=%E9%AB%98, education", "page=-1, page"})
    void an_unknown_filter_value_is_refused_at_its_field(String query, String field) {
        assertThat(program.get("/people?" + query, Caller.JSON).fields()).containsExactly(field);
    }

    @Test
    void markup_in_a_note_is_stored_and_shown_as_text() {
        Map<String, String> form = Map.of("field", "EDUCATION", "value", "高中", "note", "<b>毕业证</b>'; --");
        assertThat(program.send("POST", address + "/changes", form).status()).isEqualTo(303);
        assertThat(program.json(address).get("changes").get(0).get("note").asString())
                .isEqualTo("<b>毕业证</b>'; --");
        assertThat(cast.county().get(address, Caller.PAGE).body()).doesNotContain("<b>毕业证");
    }
}
