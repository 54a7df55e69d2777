package cn.gongjiang.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GramsSpec {
    @Test
    void a_run_of_latin_letters_is_one_sign() {
        assertThat(Grams.onesAndPairs("ＣＮＣ操机")).containsExactly("cnc", "操", "cnc操", "机", "操机");
    }

    @Test
    void signs_on_both_sides_of_a_bracket_are_no_pair() {
        assertThat(Grams.onesAndPairs("焊（电）")).containsExactly("焊", "电");
    }

    @ParameterizedTest
    @CsvSource({"焊工,焊工,1", "焊　工,焊工,1", "焊工,会计,0", "'',焊工,0"})
    void the_same_words_are_wholly_alike_and_others_not_at_all(String one, String other, double likeness) {
        assertThat(Grams.likeness(one, other)).isEqualTo(likeness);
    }

    @Test
    void a_common_beginning_makes_words_somewhat_alike_in_either_order() {
        double likeness = Grams.likeness("养老护理员", "养老护理");
        assertThat(likeness).isBetween(0.4, 0.9);
        assertThat(Grams.likeness("养老护理", "养老护理员")).isEqualTo(likeness);
    }
}
