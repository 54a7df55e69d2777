package cn.gongjiang.core;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** GB 32100-2015, with every example of our rules. */
class CreditCodeSpec {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "91350100M000100Y43",
                "91330424MA28A1B21X",
                "91330424725893416E",
                "91330424MACX00017G",
                "52330424MJ9900119P",
                "813304245009876570",
                "91330424ma28a1b21x"
            })
    void a_true_code_holds(String code) {
        assertThat(new CreditCode(code).checksumHolds()).isTrue();
    }

    @Test
    void a_wrong_check_character_can_be_held_and_is_known() {
        assertThat(CreditCode.flaw("91330424MA28A1B210")).isEmpty();
        assertThat(new CreditCode("91330424MA28A1B210").checksumHolds()).isFalse();
    }

    @Test
    void letters_that_look_like_digits_do_not_exist() {
        assertThat(CreditCode.flaw("91330424MO28A1B21X")).get().asString().contains("“O”");
    }

    @Test
    void the_length_is_eighteen() {
        assertThat(CreditCode.flaw("91330424MA28A1B21")).get().asString().contains("这里是 17 位");
    }
}
