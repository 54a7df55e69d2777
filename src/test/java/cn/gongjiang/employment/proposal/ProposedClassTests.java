package cn.gongjiang.employment.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.world.AtOnce;
import cn.gongjiang.world.Caller;
import cn.gongjiang.world.DemoCountyTest;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Which classes could be held, and what an official makes of them. */
@DemoCountyTest
class ProposedClassTests {
    @LocalServerPort
    private int port;

    @Autowired
    private Clock clock;

    private Caller county;

    @BeforeEach
    void the_county() {
        county = Caller.person(port, "county", "haiyan-2026");
    }

    private List<JsonNode> proposed() {
        return county.json("/proposed-classes?size=500")
                .get("items")
                .valueStream()
                .toList();
    }

    /** One that nobody decided yet, with people and a resource. */
    private JsonNode undecided(int skip) {
        return proposed().stream()
                .filter(c -> c.get("decided").isNull())
                .filter(c -> c.get("people").asInt() > 0 && !c.get("resource").isNull())
                .skip(skip)
                .findFirst()
                .orElseThrow();
    }

    private Map<String, String> adoption(JsonNode proposed) {
        return new HashMap<>(Map.of(
                "adopted",
                "是",
                "seats",
                "1",
                "startsOn",
                LocalDate.now(clock).plusDays(9).toString(),
                "resource",
                proposed.get("resource").asString()));
    }

    @Test
    void a_class_is_worked_out_from_shortage_people_wishes_and_resources_and_says_how() {
        List<JsonNode> all = proposed();
        assertThat(all).hasSizeGreaterThan(5);
        for (JsonNode item : all) {
            assertThat(item.get("headcount").asInt()).isPositive();
            assertThat(item.get("seats").asInt())
                    .isLessThanOrEqualTo(item.get("headcount").asInt());
            assertThat(item.get("seats").asInt())
                    .isLessThanOrEqualTo(item.get("people").asInt());
            assertThat(item.get("seatsWords").asString())
                    .endsWith(item.get("seats").asInt() + " 个名额");
            assertThat(item.get("decision").get("conditions").size()).isEqualTo(3);
        }
        assertThat(all).extracting(c -> c.get("neededBy").asString()).isSorted();
        assertThat(all).anySatisfy(c -> assertThat(c.get("wished").asInt()).isPositive());
    }

    @Test
    void asked_again_it_says_the_same() {
        assertThat(county.get("/proposed-classes?size=500", Caller.JSON).body())
                .isEqualTo(county.get("/proposed-classes?size=500", Caller.JSON).body());
        String one = "/proposed-classes/" + undecided(0).get("key").asString();
        assertThat(county.get(one, Caller.JSON).body())
                .isEqualTo(county.get(one, Caller.JSON).body());
    }

    @Test
    void the_people_it_fits_are_ranked_with_parts_that_sum_exactly() {
        JsonNode page =
                county.json("/proposed-classes/" + undecided(0).get("key").asString());
        assertThat(page.get("fitting").size()).isPositive();
        BigDecimal before = new BigDecimal(1000);
        for (JsonNode fitting : page.get("fitting")) {
            BigDecimal score = fitting.get("score").decimalValue();
            assertThat(fitting.get("parts")
                            .valueStream()
                            .map(p -> p.get("points").decimalValue())
                            .reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(score);
            assertThat(score).isLessThanOrEqualTo(before);
            assertThat(fitting.get("why").asString()).matches("(说过想学|想做.+|做过.+)");
            assertThat(fitting.get("person").get("name").asString()).contains("*");
            before = score;
        }
        assertThat(page.get("shortages")
                        .valueStream()
                        .mapToInt(s -> s.get("headcount").asInt())
                        .sum())
                .isEqualTo(page.get("headcount").asInt());
    }

    @Test
    void an_official_adopts_one_with_a_number_and_sets_another_aside_with_a_reason() {
        JsonNode first = undecided(0);
        JsonNode second = undecided(1);
        String adopt = "/proposed-classes/" + first.get("key").asString() + "/decision";
        assertThat(county.form("PUT", adopt, adoption(first)).location()).isEqualTo("/planned-classes");
        assertThat(county.send("PUT", adopt, adoption(first)).json().toString()).contains("刚有同事定过");
        String aside = "/proposed-classes/" + second.get("key").asString() + "/decision";
        assertThat(county.send("PUT", aside, Map.of("adopted", "否")).fields()).containsExactly("reason");
        county.form("PUT", aside, Map.of("adopted", "否", "reason", "企业自己培训"));
        String planned = county.get("/planned-classes", Caller.PAGE).body();
        assertThat(planned).contains("采纳", "企业自己培训", "NB-");
        JsonNode decided =
                county.json("/proposed-classes/" + first.get("key").asString()).get("decided");
        assertThat(decided.get("no").asString()).startsWith("NB-");
        assertThat(decided.get("seats").asInt()).isEqualTo(1);
        assertThat(county.get("/planned-classes?format=xlsx", "*/*").rows().size())
                .isGreaterThan(3);
        assertThat(county.get("/proposed-classes/" + second.get("key").asString(), Caller.PAGE)
                        .body())
                .contains("企业自己培训")
                .doesNotContain("不开这个班");
    }

    @Test
    void what_cannot_be_held_is_refused_at_its_field() {
        JsonNode one = undecided(0);
        String address = "/proposed-classes/" + one.get("key").asString() + "/decision";
        refused(address, one, "seats", "0", "seats");
        refused(address, one, "seats", "999", "seats");
        refused(address, one, "seats", "", "seats");
        refused(address, one, "startsOn", "", "startsOn");
        refused(address, one, "startsOn", LocalDate.now(clock).minusDays(1).toString(), "startsOn");
        refused(address, one, "resource", "ZY-9999999", "resource");
        refused(address, one, "adopted", "", "adopted");
        Map<String, String> form = adoption(one);
        form.put("seats", "999");
        assertThat(county.form("PUT", address, form).status()).isEqualTo(422);
        assertThat(undecided(0).get("key")).isEqualTo(one.get("key"));
    }

    private void refused(String address, JsonNode one, String field, String value, String told) {
        Map<String, String> form = adoption(one);
        form.put(field, value);
        assertThat(county.send("PUT", address, form).fields()).containsExactly(told);
    }

    @Test
    void two_officials_at_once_make_one_decision() {
        JsonNode one = undecided(2);
        String address = "/proposed-classes/" + one.get("key").asString() + "/decision";
        Caller colleague = Caller.person(port, "county", "haiyan-2026");
        List<Integer> statuses = AtOnce.both(
                () -> colleague.send("PUT", address, adoption(one)).status(),
                () -> colleague.send("PUT", address, adoption(one)).status());
        assertThat(statuses).containsExactlyInAnyOrder(303, 422);
    }

    @Test
    void a_town_sees_its_own_people_and_decides_nothing_and_the_enterprise_sees_nothing() {
        Caller town = Caller.person(port, "town", "haiyan-2026");
        String key = town.json("/proposed-classes?size=500")
                .get("items")
                .get(0)
                .get("key")
                .asString();
        String place =
                town.json("/jobseekers").get("items").get(0).get("division").asString();
        assertThat(town.json("/proposed-classes/" + key)
                        .get("fitting")
                        .valueStream()
                        .map(f -> f.get("person").get("division").asString()))
                .allMatch(place::equals);
        assertThat(town.send("PUT", "/proposed-classes/" + key + "/decision", Map.of("adopted", "否", "reason", "不"))
                        .status())
                .isEqualTo(403);
        Caller enterprise = Caller.person(port, "enterprise", "haiyan-2026");
        assertThat(enterprise.get("/proposed-classes", Caller.JSON).status()).isEqualTo(403);
        assertThat(enterprise.get("/planned-classes", Caller.JSON).status()).isEqualTo(403);
        assertThat(county.get("/proposed-classes/6-18-02-04-JUNK", Caller.JSON).status())
                .isEqualTo(404);
    }
}
