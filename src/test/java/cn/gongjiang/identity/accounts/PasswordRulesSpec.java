package cn.gongjiang.identity.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gongjiang.identity.Role;
import cn.gongjiang.web.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesSpec {
    @ParameterizedTest
    @ValueSource(strings = {"Weiyuan-77", "zhao-2031-nan", "QINSHAN-2031", "驿站驿站Aa1驿站驿站", "correct horse 9"})
    void ten_characters_of_three_kinds_are_enough(String password) {
        assertThat(PasswordRules.wrong("lijing", Role.TOWN, password)).isEmpty();
    }

    @Test
    void nine_characters_are_too_few_and_an_administrator_needs_twelve() {
        assertThat(PasswordRules.wrong("lijing", Role.TOWN, "Weiyuan-7")).containsExactly("至少 10 个字符");
        assertThat(PasswordRules.wrong("lijing", Role.ADMINISTRATOR, "Weiyuan-777"))
                .containsExactly("至少 12 个字符");
        assertThat(PasswordRules.wrong("lijing", Role.ADMINISTRATOR, "Weiyuan-7777"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"weiyuan2031", "weiyuan-nan", "2031-7777-31", "驿站驿站驿站驿站驿站驿站"})
    void two_kinds_of_characters_are_too_few(String password) {
        assertThat(PasswordRules.wrong("lijing", Role.TOWN, password))
                .singleElement()
                .asString()
                .contains("至少用三种");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lijing-2031", "2031-LiJing"})
    void it_does_not_contain_the_login(String password) {
        assertThat(PasswordRules.wrong("lijing", Role.TOWN, password)).contains("不要含有账号名");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Password123", "1qaz@WSX3edc", "!!Qwertyuiop1", "Woaini1314.", "2026Gonghui!", "P@ssw0rd2026"})
    void the_common_ones_are_refused_with_figures_around_them_too(String password) {
        assertThat(PasswordRules.wrong("lijing", Role.TOWN, password)).contains("太常见，容易被猜到");
    }

    @Test
    void what_the_hash_would_cut_off_is_refused() {
        String longest = "Aa1".repeat(24);
        assertThat(PasswordRules.wrong("lijing", Role.TOWN, longest)).isEmpty();
        assertThat(PasswordRules.wrong("lijing", Role.TOWN, longest + "x"))
                .singleElement()
                .asString()
                .contains("太长");
    }

    @Test
    void one_that_was_used_before_is_refused_at_its_field() {
        assertThatThrownBy(() -> PasswordRules.check("lijing", Role.TOWN, "Weiyuan-77", "Weiyuan-77"::equals))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.problems())
                        .singleElement()
                        .satisfies(p -> {
                            assertThat(p.field()).isEqualTo("password");
                            assertThat(p.message()).contains("用过");
                        }));
    }
}
