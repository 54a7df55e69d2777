package cn.gongjiang.registry.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.employment.Cast;
import cn.gongjiang.world.Caller;
import cn.gongjiang.world.FreshNumbers;
import cn.gongjiang.world.PlatformTest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** Which records are proposed as one, and why. */
@PlatformTest
class DuplicateResourceTests {
    @Autowired
    private ApplicationContext platform;

    private Cast cast;
    private Doubles doubles;
    private Caller town;
    private Doubles.Somebody somebody;

    @BeforeEach
    void a_town_with_doubles() {
        cast = new Cast(platform);
        doubles = new Doubles(platform);
        town = cast.town(Doubles.GANPU);
        somebody = Doubles.somebody();
    }

    private Optional<List<String>> reasons(String kind, String one, String other) {
        return town.json("/duplicates?size=500&kind=" + kind)
                .get("items")
                .valueStream()
                .filter(d -> List.of(
                                d.get("one").get("no").asString(),
                                d.get("other").get("no").asString())
                        .containsAll(List.of(one, other)))
                .map(d -> d.get("reasons").valueStream().map(JsonNode::asString).toList())
                .findFirst();
    }

    @Test
    void the_same_name_and_birthday_are_proposed_with_that_reason() {
        String one = doubles.person(somebody.name(), somebody.birthday(), 11, null);
        String other = doubles.person(somebody.name(), somebody.birthday(), 25, null);
        assertThat(reasons("people", one, other)).contains(List.of("姓名和出生日期相同"));
    }

    @Test
    void the_same_phone_is_a_reason_unless_it_is_an_offices() {
        String phone = Doubles.phone();
        String one = doubles.person(somebody.name(), somebody.birthday(), 11, phone);
        Doubles.Somebody third = Doubles.somebody();
        String other = doubles.person(third.name(), third.birthday(), 11, phone);
        assertThat(reasons("people", one, other)).contains(List.of("电话相同"));
        for (int i = 0; i < 4; i++) {
            Doubles.Somebody more = Doubles.somebody();
            doubles.person(more.name(), more.birthday(), 30 + i, phone);
        }
        assertThat(reasons("people", one, other)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, true", "2, false"})
    void a_name_that_differs_by_one_character_is_a_reason_when_the_birthday_is_the_same(int differs, boolean proposed) {
        String name = somebody.name();
        String like = differs == 1 ? name.substring(0, 2) + "霞" : name.charAt(0) + "彩霞";
        String one = doubles.person(name, somebody.birthday(), 11, null);
        String other = doubles.person(like, somebody.birthday(), 25, null);
        assertThat(reasons("people", one, other))
                .isEqualTo(proposed ? Optional.of(List.of("同一镇街、同一天出生，姓名只差一个字")) : Optional.empty());
    }

    @Test
    void a_birthday_typed_wrong_is_found_by_the_rest_of_the_number() {
        String wrong =
                somebody.birthday().substring(0, 7) + (somebody.birthday().endsWith("1") ? "2" : "1");
        String one = doubles.person(somebody.name(), somebody.birthday(), 77, null);
        String other = doubles.person(somebody.name(), wrong, 77, null);
        assertThat(reasons("people", one, other)).contains(List.of("姓名、镇街和身份证顺序码相同，出生日期可能写错"));
    }

    @Test
    void enterprises_are_proposed_by_name_and_by_a_credit_code_with_one_wrong_character() {
        String code = FreshNumbers.creditCode();
        String wrong = code.substring(0, 16) + (code.charAt(16) == '9' ? '8' : '9') + code.charAt(17);
        String one = doubles.enterprise("海盐" + somebody.name() + "紧固件有限公司", code);
        String typo = doubles.enterprise("海盐无关标准件厂" + somebody.birthday(), wrong);
        String branch = doubles.enterprise("海盐县" + somebody.name() + "紧固件有限责任公司", FreshNumbers.creditCode());
        String same = doubles.enterprise("海盐" + somebody.name() + "紧固件有限公司", FreshNumbers.creditCode());
        assertThat(reasons("enterprises", one, typo)).contains(List.of("信用代码只差一位"));
        assertThat(reasons("enterprises", one, branch)).contains(List.of("同一镇街，名称很像"));
        assertThat(reasons("enterprises", one, same)).isPresent().get().asList().contains("名称相同，信用代码不同");
    }

    @Test
    void two_whom_an_official_told_apart_are_not_proposed_again() {
        String one = doubles.person(somebody.name(), somebody.birthday(), 11, null);
        String other = doubles.person(somebody.name(), somebody.birthday(), 25, null);
        Map<String, String> two = Map.of("one", other, "other", one);
        assertThat(town.form("POST", "/duplicates/distinctions", two).location())
                .isEqualTo("/duplicates");
        assertThat(reasons("people", one, other)).isEmpty();
        assertThat(town.form("POST", "/duplicates/distinctions", two).status()).isEqualTo(303);
        Map<String, String> mixed = Map.of("one", one, "other", "QY-1000001");
        assertThat(town.send("POST", "/duplicates/distinctions", mixed).fields())
                .containsExactly("other");
    }

    @Test
    void pairs_are_read_in_three_forms_masked_by_who_sees_both_and_by_nobody_else() {
        String one = doubles.person(somebody.name(), somebody.birthday(), 11, null);
        String other = doubles.person(somebody.name(), somebody.birthday(), 25, null);
        String elsewhere = doubles.person(somebody.name(), somebody.birthday(), 33, null, Cast.BAIBU);
        assertThat(town.get("/duplicates?size=500", Caller.PAGE).body())
                .contains(one, other, "姓名和出生日期相同")
                .doesNotContain(somebody.name(), elsewhere);
        assertThat(town.get("/duplicates", Caller.XLSX).rows().toString())
                .contains(one, other)
                .doesNotContain(somebody.name());
        assertThat(cast.town(Cast.BAIBU)
                        .get("/duplicates?size=500", Caller.JSON)
                        .body())
                .doesNotContain(one, elsewhere);
        assertThat(cast.outsider().get("/duplicates", Caller.JSON).status()).isEqualTo(403);
        assertThat(town.get("/duplicates?kind=horses", Caller.JSON).fields()).containsExactly("kind");
    }
}
