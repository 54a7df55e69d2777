package cn.gongjiang.skills;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.world.PlatformTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @CsvSource({
        "快递员 and 网约配送员,4-02-07-08,4-10-08-01,4-07-05-01",
        "养老护理员 and 医疗护理员,4-10-01-05,4-14-01-02,4-12-01-01",
        "电工 and 电气设备安装工,6-31-01-03,6-29-03-02,6-29-01-01",
        "仓储管理员 and 商品营业员,4-02-06-01,4-01-02-03,4-14-01-02"
    })
    void what_people_do_brings_two_occupations_nearer_than_their_classes_do(
            String both, String one, String near, String far) {
        assertThat(nearness.between(one, near))
                .as(both)
                .isGreaterThan(nearness.between(one, far))
                .isEqualTo(nearness.between(near, one))
                .isLessThan(0.95);
    }

    @Test
    void words_without_a_sign_in_common_are_near_by_what_they_mean() {
        assertThat(nearness.betweenWords("喂猪", "生猪养殖"))
                .isBetween(0.3, 0.95)
                .isEqualTo(nearness.betweenWords("生猪养殖", "喂猪"));
        assertThat(nearness.betweenWords("照顾老人", "挖机")).isZero();
    }

    @Test
    void words_are_compared_without_what_names_no_trade() {
        assertThat(nearness.betweenWords("普工", "普工")).isEqualTo(1);
        assertThat(nearness.betweenWords("急招晾晒工2名", "晾晒工")).isGreaterThan(0.9);
        assertThat(nearness.betweenWords("高薪诚聘", "普工")).isZero();
        assertThat(nearness.betweenWords("晾晒工", "会计")).isZero();
    }
}
