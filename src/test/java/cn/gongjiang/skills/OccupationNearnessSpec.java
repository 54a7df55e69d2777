package cn.gongjiang.skills;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OccupationNearnessSpec {
    @ParameterizedTest
    @CsvSource({
        "6-18-02-04,6-18-02-04,1",
        "6-18-02-04,6-18-02-03,0.7",
        "6-18-02-04,6-18-01-01,0.4",
        "6-18-02-04,6-31-01-03,0.1",
        "6-18-02-04,4-10-01-06,0",
        "6-18-02-04,2-02-07-09,0"
    })
    void the_nearer_in_the_classification_the_nearer(String one, String other, double nearness) {
        assertThat(OccupationNearness.of(one, other, 0)).isEqualTo(nearness, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"6-18-02-04,6-18-02-03,0.85", "6-18-02-04,2-02-07-09,0.57"})
    void names_that_are_alike_bring_two_occupations_nearer(String one, String other, double nearness) {
        assertThat(OccupationNearness.of(one, other, 1)).isEqualTo(nearness, within(1e-9));
    }

    @Property
    void nearness_is_the_same_both_ways_and_only_the_same_code_is_one(
            @ForAll @From("codes") String one,
            @ForAll @From("codes") String other,
            @ForAll @DoubleRange(min = 0, max = 1) double likeness) {
        double nearness = OccupationNearness.of(one, other, likeness);
        assertThat(nearness).isEqualTo(OccupationNearness.of(other, one, likeness));
        assertThat(nearness).isBetween(0.0, 1.0);
        assertThat(nearness == 1).isEqualTo(one.equals(other));
    }

    @Provide
    Arbitrary<String> codes() {
        return Arbitraries.integers().between(0, 63).map(i -> "%d-%02d-%02d-%02d"
                .formatted(4 + i % 2, i / 2 % 2, i / 4 % 4, i / 16));
    }
}
