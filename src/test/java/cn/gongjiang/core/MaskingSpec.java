package cn.gongjiang.core;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cases M1 to M4 and every example of the masking rules. */
class MaskingSpec {
    @ParameterizedTest
    @CsvSource({"张三, 张*", "王小明, 王*明", "欧阳小明, 欧**明", "阿依古丽·买买提, 阿***·**提", "张, *"})
    void a_name_keeps_its_ends(String name, String masked) {
        assertThat(Masking.name(name)).isEqualTo(masked);
    }

    @Test
    void M1_name_number_and_phone_of_one_person() {
        assertThat(Masking.name("张三")).isEqualTo("张*");
        assertThat(Masking.identityNumber("330424199001010017")).isEqualTo("330***********0017");
        assertThat(Masking.phone("13812345678")).isEqualTo("138****5678");
    }

    @Test
    void M2_nothing_stays_nothing() {
        assertThat(Masking.name(null)).isEmpty();
        assertThat(Masking.identityNumber("")).isEmpty();
        assertThat(Masking.phone(null)).isEmpty();
        assertThat(Masking.address(null)).isEmpty();
        assertThat(Masking.email(" ")).isEmpty();
        assertThat(Masking.bankAccount(null)).isEmpty();
    }

    @Test
    void M3_a_name_of_one_character_is_hidden() {
        assertThat(Masking.name("张")).isEqualTo("*");
    }

    @Test
    void M4_a_number_of_the_wrong_length_shows_its_last_two() {
        assertThat(Masking.identityNumber("33042419900101001")).isEqualTo("***************01");
        assertThat(Masking.identityNumber("12")).isEqualTo("**");
    }

    @Test
    void minors_and_people_in_hardship_show_the_last_four_only() {
        assertThat(Masking.identityNumberStrictly("330424199001010017")).isEqualTo("**************0017");
    }

    @Test
    void a_landline_keeps_its_area() {
        assertThat(Masking.phone("0573-86123456")).isEqualTo("0573-*****456");
    }

    @Test
    void an_account_an_address_and_an_email() {
        assertThat(Masking.bankAccount("6222021234567890123")).isEqualTo("**** **** **** 0123");
        assertThat(Masking.address("海盐县武原街道某某路1号")).isEqualTo("海盐县武原街道***");
        assertThat(Masking.address("某路1号")).isEqualTo("***");
        assertThat(Masking.email("zhang@a.cn")).isEqualTo("z***@a.cn");
    }
}
