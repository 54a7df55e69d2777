package cn.gongjiang.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.employment.Cast;
import cn.gongjiang.employment.figures.Past;
import cn.gongjiang.world.Caller;
import cn.gongjiang.world.PlatformTest;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** In 2015 three people were trained in 秦山, one of them in work again, and one in 沈荡, in work again: who sees what. */
@PlatformTest
class IndicatorAreaResourceTests {
    private static final String QINSHAN = "330424004";
    private static final String SHENDANG = "330424101";
    private static final String AT = "?asOf=2015-12-31";

    @Autowired
    private ApplicationContext platform;

    @BeforeAll
    static void people_trained_in_two_places(@Autowired ApplicationContext platform) {
        Past past = new Past(platform);
        for (String place : new String[] {QINSHAN, QINSHAN, QINSHAN, SHENDANG}) {
            past.trained(past.jobseeker(place), LocalDate.of(2015, 3, 1), LocalDate.of(2015, 3, 31));
        }
        for (String place : new String[] {QINSHAN, SHENDANG}) {
            long person = past.jobseeker(place);
            past.trained(person, LocalDate.of(2015, 4, 1), LocalDate.of(2015, 4, 30));
            past.placed(person, LocalDate.of(2015, 5, 1));
        }
    }

    private Caller town(String... divisions) {
        return new Cast(platform).town(divisions);
    }

    private static JsonNode rate(Caller caller) {
        return caller.json("/indicators/employment.conversion" + AT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/indicators", "/indicators/employment.trained"})
    void a_town_sees_the_figures_of_its_division_and_of_no_other(String path) {
        Caller town = town(QINSHAN);
        assertThat(town.get(path + "?division=330424102", Caller.JSON).fields()).containsExactly("division");
        assertThat(town.get(path + AT, Caller.PAGE).body()).contains("秦山街道").doesNotContain("百步镇", "全县");
        assertThat(rate(town).get("rows").asString()).endsWith("&division=" + QINSHAN);
    }

    @Test
    void the_rows_of_a_figure_are_those_the_viewer_counts() {
        for (String[] places : new String[][] {{QINSHAN}, {SHENDANG}, {QINSHAN, SHENDANG}}) {
            Caller town = town(places);
            JsonNode rate = rate(town);
            assertThat(rate.get("denominator").asLong()).isPositive();
            assertThat(town.json(rate.get("rows").asString()).get("total").asLong())
                    .isEqualTo(rate.get("denominator").asLong());
        }
    }

    @Test
    void who_serves_several_divisions_sees_them_together_and_each() {
        Caller both = town(QINSHAN, SHENDANG);
        JsonNode qinshan = rate(town(QINSHAN));
        JsonNode shendang = rate(town(SHENDANG));
        assertThat(rate(both).get("numerator").asLong())
                .isEqualTo(qinshan.get("numerator").asLong()
                        + shendang.get("numerator").asLong());
        assertThat(rate(both).get("denominator").asLong())
                .isEqualTo(qinshan.get("denominator").asLong()
                        + shendang.get("denominator").asLong());
        assertThat(both.json("/indicators/employment.conversion" + AT + "&division=" + SHENDANG))
                .isEqualTo(shendang);
        assertThat(both.get("/indicators/employment.conversion" + AT, Caller.PAGE)
                        .body())
                .contains("秦山街道、沈荡镇", "/trained-people" + AT, "division=" + SHENDANG)
                .doesNotContain("百步镇", "全县");
        assertThat(both.get("/", Caller.PAGE).body()).contains("href=\"/indicators/employment.conversion\"");
    }
}
