package cn.gongjiang.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalSpec {
    @ParameterizedTest
    @CsvSource({"ＣＮＣ　操机（白班）,cnc 操机 白班", "'  焊工、叉车司机/电工 ',焊工 叉车司机 电工", "6-18-02-04,6 18 02 04", "‼★急招★,急招", "【】,''"})
    void two_ways_of_typing_the_same_words_are_equal(String typed, String normal) {
        assertThat(Normal.of(typed)).isEqualTo(normal);
    }

    @Test
    void invisible_characters_and_blanks_can_be_left_out() {
        assertThat(Normal.squeezed("装\u200b配 钳　工")).isEqualTo("装配钳工");
    }
}
