package cn.gongjiang.employment.fairness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 就业促进法 3: groups are compared by what happened to them, never where one of them is a handful. */
class ComparisonSpec {
    private static List<Registered> people(int older, int olderPlaced, int younger, int youngerPlaced) {
        List<Registered> people = new ArrayList<>();
        for (int i = 0; i < older; i++) {
            people.add(new Registered(45, false, false, true, true, i < olderPlaced, i < olderPlaced));
        }
        for (int i = 0; i < younger; i++) {
            people.add(new Registered(44, false, false, true, true, i < youngerPlaced, i < youngerPlaced));
        }
        return people;
    }

    @ParameterizedTest
    @CsvSource({"4, 50, false", "5, 4, false", "5, 5, true", "40, 60, true"})
    void a_group_of_fewer_than_five_is_not_told(int older, int younger, boolean told) {
        Comparison comparison = Comparison.of(Group.OLDER, people(older, 0, younger, 0));
        assertThat(comparison.reached() != null).isEqualTo(told);
        assertThat(comparison.othersReached() != null).isEqualTo(told);
        assertThat(comparison.sentence().contains("人数不到 5")).isNotEqualTo(told);
    }

    @Test
    void who_falls_behind_is_said_in_percentage_points_with_the_counts_beside_it() {
        Comparison comparison = Comparison.of(Group.OLDER, people(40, 10, 60, 30));
        assertThat(comparison.sentence()).isEqualTo("45 岁及以上比45 岁以下：面试低 25.0 个百分点，就业低 25.0 个百分点。");
        Reached reached = java.util.Objects.requireNonNull(comparison.reached());
        assertThat(reached.words(reached.placed())).isEqualTo("25.0 %（10 / 40）");
    }

    @ParameterizedTest
    @CsvSource({"50, 100, 46, 100, true", "50, 100, 45, 100, false", "45, 100, 50, 100, false"})
    void less_than_five_points_are_no_difference_worth_a_sentence(
            int olderPlaced, int older, int youngerPlaced, int younger, boolean alike) {
        Comparison comparison = Comparison.of(Group.OLDER, people(older, olderPlaced, younger, youngerPlaced));
        assertThat(comparison.sentence().contains("相差不到 5")).isEqualTo(alike);
    }

    @Test
    void women_and_disabled_people_are_groups_too() {
        assertThat(Group.WOMEN.holds(new Registered(30, true, false, false, false, false, false)))
                .isTrue();
        assertThat(Group.DISABLED.holds(new Registered(30, true, true, false, false, false, false)))
                .isTrue();
        assertThat(Group.OLDER.holds(new Registered(44, true, true, false, false, false, false)))
                .isFalse();
        assertThat(Group.OLDER.holds(new Registered(45, true, true, false, false, false, false)))
                .isTrue();
    }
}
