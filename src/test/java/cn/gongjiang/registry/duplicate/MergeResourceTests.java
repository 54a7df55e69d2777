package cn.gongjiang.registry.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.core.IdentityNumber;
import cn.gongjiang.employment.Cast;
import cn.gongjiang.world.Caller;
import cn.gongjiang.world.HeldRow;
import cn.gongjiang.world.PlatformTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** Two records become one by an official's hand, and two again. */
@PlatformTest
class MergeResourceTests {
    @Autowired
    private ApplicationContext platform;

    private Cast cast;
    private Doubles doubles;
    private Caller town;
    private Doubles.Somebody somebody;
    private String phone;
    private String kept;
    private String gone;

    @BeforeEach
    void two_records_of_one_person() {
        cast = new Cast(platform);
        doubles = new Doubles(platform);
        town = cast.town(Doubles.GANPU);
        somebody = Doubles.somebody();
        phone = Doubles.phone();
        kept = doubles.person(somebody.name(), somebody.birthday(), 11, null);
        gone = doubles.person(somebody.name(), somebody.birthday(), 25, phone);
    }

    private Caller.Answer merge(String into, String from) {
        return town.send("POST", "/merges", Map.of("kept", into, "gone", from));
    }

    private List<String> found(String words) {
        return town.send("POST", "/people/search", Map.of("q", words))
                .json()
                .get("items")
                .valueStream()
                .map(p -> p.get("no").asString())
                .toList();
    }

    private String numberOfGone() {
        return IdentityNumber.beginning("330424" + somebody.birthday() + "025").value();
    }

    @Test
    void who_is_merged_is_found_as_the_other_and_gives_what_the_other_lacked() {
        Caller.Answer answer = town.form("POST", "/merges", Map.of("kept", kept, "gone", gone));
        assertThat(answer.status()).isEqualTo(303);
        assertThat(found(numberOfGone())).containsExactly(kept);
        assertThat(found(somebody.name())).containsExactly(kept);
        JsonNode person = town.json("/people/" + kept);
        assertThat(person.get("phone").asString()).endsWith(phone.substring(7));
        assertThat(person.get("changes").get(0).get("merge").asString())
                .isEqualTo(answer.location().substring("/merges/".length()));
        assertThat(town.get("/people/" + gone, Caller.PAGE).body()).contains("已经并入", "href=\"/people/" + kept);
        assertThat(town.get("/people/" + kept, Caller.PAGE).body()).contains(gone + " 已经并入这条记录");
        assertThat(town.json("/people?size=500").toString()).contains(kept).doesNotContain(gone);
        assertThat(town.json("/duplicates?size=500").toString()).doesNotContain(gone);
    }

    @Test
    void an_undone_merge_leaves_both_as_they_were() {
        JsonNode keptBefore = town.json("/people/" + kept);
        String merge = merge(kept, gone).location();
        assertThat(town.send("PUT", merge + "/undoing", Map.of("reason", " ")).fields())
                .containsExactly("reason");
        assertThat(town.form("PUT", merge + "/undoing", Map.of("reason", "是兄弟两个<b>"))
                        .location())
                .isEqualTo(merge);
        JsonNode told = town.json(merge);
        assertThat(told.get("undoing").get("reason").asString()).isEqualTo("是兄弟两个<b>");
        assertThat(town.get(merge, Caller.PAGE).body()).contains("已撤销").doesNotContain("兄弟两个<b>");
        JsonNode keptAfter = town.json("/people/" + kept);
        assertThat(keptAfter.get("phone")).isEqualTo(keptBefore.get("phone"));
        assertThat(keptAfter.get("changes")).hasSize(2);
        assertThat(keptAfter.get("merges")).isEmpty();
        assertThat(found(numberOfGone())).containsExactly(gone);
        assertThat(town.send("PUT", merge + "/undoing", Map.of("reason", "再来")).fields())
                .containsExactly("reason");
        assertThat(merge(gone, kept).status()).isEqualTo(303);
    }

    @Test
    void what_was_corrected_after_the_merge_stays_when_it_is_undone() {
        String merge = merge(kept, gone).location();
        Map<String, String> change = Map.of("field", "PHONE", "value", "13800001111");
        assertThat(town.send("POST", "/people/" + kept + "/changes", change).status())
                .isEqualTo(303);
        town.send("PUT", merge + "/undoing", Map.of("reason", "不是一个人"));
        assertThat(town.json("/people/" + kept).get("phone").asString()).isEqualTo("138****1111");
    }

    @Test
    void a_record_is_merged_once_and_one_that_holds_others_stays() {
        String third = doubles.person(somebody.name(), somebody.birthday(), 39, null);
        assertThat(merge(kept, gone).status()).isEqualTo(303);
        assertThat(merge(kept, gone).fields()).containsExactly("gone");
        assertThat(merge(gone, third).fields()).containsExactly("kept");
        assertThat(merge(third, kept).fields()).containsExactly("gone");
        assertThat(merge(kept, third).status()).isEqualTo(303);
    }

    @Test
    void of_two_officials_who_merge_each_into_the_other_one_wins() {
        assertThat(new HeldRow(platform, "registry.person", kept)
                        .wantedByBoth(() -> merge(kept, gone).status(), () -> merge(gone, kept)
                                .status()))
                .containsExactlyInAnyOrder(303, 422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "RY-1", "QY-1000001", "XX-1000001"})
    void what_is_not_there_or_is_no_person_is_refused(String other) {
        assertThat(merge(kept, other).fields()).containsExactly("gone");
        Caller.Answer page = town.form("POST", "/merges", Map.of("kept", kept, "gone", other));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.body()).contains("疑似重复");
        assertThat(merge(kept, kept).fields()).containsExactly("gone");
    }

    @Test
    void nobody_merges_or_undoes_what_they_do_not_see() {
        Caller baibu = cast.town(Cast.BAIBU);
        assertThat(baibu.send("POST", "/merges", Map.of("kept", kept, "gone", gone))
                        .fields())
                .isNotEmpty();
        String merge = merge(kept, gone).location();
        assertThat(baibu.get(merge, Caller.JSON).status()).isEqualTo(404);
        assertThat(baibu.send("PUT", merge + "/undoing", Map.of("reason", "不是")).status())
                .isEqualTo(404);
        assertThat(baibu.json("/merges?size=500").toString()).doesNotContain(merge.substring(8));
        assertThat(town.json("/merges?size=500").toString()).contains(merge.substring(8));
        assertThat(town.get("/merges", Caller.XLSX).rows().toString()).contains(merge.substring(8));
        assertThat(cast.outsider().get("/merges", Caller.JSON).status()).isEqualTo(403);
    }

    @Test
    void a_merged_enterprise_is_in_the_list_once_and_its_account_keeps_all_vacancies() {
        String name = "海盐" + somebody.name() + "阀门有限公司";
        long one = cast.enterprise(name, Doubles.GANPU);
        long other = cast.enterprise(name, Doubles.GANPU);
        String theirs = cast.post(other, "焊工", Doubles.GANPU, 1, cast.today().plusDays(9))
                .no();
        Caller account = cast.enterprise(one);
        assertThat(account.get("/vacancies/" + theirs, Caller.JSON).status()).isEqualTo(404);
        String merge =
                merge("QY-" + (1_000_000 + one), "QY-" + (1_000_000 + other)).location();
        assertThat(account.get("/vacancies/" + theirs, Caller.JSON).status()).isEqualTo(200);
        assertThat(town.json("/enterprises?q=" + Caller.encoded(name))
                        .get("total")
                        .asInt())
                .isOne();
        town.send("PUT", merge + "/undoing", Map.of("reason", "两个厂"));
        assertThat(account.get("/vacancies/" + theirs, Caller.JSON).status()).isEqualTo(404);
    }
}
