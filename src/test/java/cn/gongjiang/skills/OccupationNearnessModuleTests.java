package cn.gongjiang.skills;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.world.PlatformTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class OccupationNearnessModuleTests {
    private static final String WELDER = "6-18-02-04";

    @Autowired
    private OccupationNearness nearness;

    @Test
    void alike_names_bring_two_occupations_nearer_than_their_classes_do() {
        assertThat(nearness.between(WELDER, WELDER)).isEqualTo(1);
        assertThat(nearness.between("6-31-01-02", "6-20-01-01"))
                .as("机修钳工 and 装配钳工")
                .isGreaterThan(nearness.between("6-31-01-02", "6-20-01-07"));
        assertThat(nearness.between(WELDER, "4-10-01-06")).isZero();
    }

    @Test
    void words_are_compared_without_what_names_no_trade() {
        assertThat(nearness.betweenWords("普工", "普工")).isEqualTo(1);
        assertThat(nearness.betweenWords("急招晾晒工2名", "晾晒工")).isGreaterThan(0.9);
        assertThat(nearness.betweenWords("高薪诚聘", "普工")).isZero();
        assertThat(nearness.betweenWords("晾晒工", "会计")).isZero();
    }
}
