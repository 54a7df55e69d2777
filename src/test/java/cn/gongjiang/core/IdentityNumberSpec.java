package cn.gongjiang.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** GB 11643-1999, with every example of our rules on personal data. */
class IdentityNumberSpec {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @CsvSource({
        "330424199001010017, 1990-01-01",
        "330424198512301225, 1985-12-30",
        "33042419950615338X, 1995-06-15",
        "33042419950615338x, 1995-06-15",
        "330424196802290035, 1968-02-29",
        "330424201301010027, 2013-01-01"
    })
    void a_true_number_tells_the_birthday(String number, LocalDate birthday) {
        assertThat(IdentityNumber.flaw(number, TODAY)).isEmpty();
        assertThat(new IdentityNumber(number).birthday()).isEqualTo(birthday);
    }

    @ParameterizedTest
    @CsvSource({
        "330424199001010018, 校验不对",
        "330424199002300016, 出生日期 19900230 不存在",
        "330424209901010019, 还没有到",
        "330424900101001, 15 位",
        "33042419900101001, 应为 18 位，这里是 17 位",
        "3304241990010100A7, 只能是",
        "990424199001010017, 省份"
    })
    void a_false_number_is_refused_with_its_reason(String number, String reason) {
        assertThat(IdentityNumber.flaw(number, TODAY)).get().asString().contains(reason);
    }

    @Test
    void a_false_number_cannot_be_held() {
        assertThatThrownBy(() -> new IdentityNumber("330424199001010018")).hasMessageContaining("校验");
    }

    @Test
    void an_abolished_county_is_no_reason_to_refuse() {
        assertThat(IdentityNumber.flaw("339999199001010018", TODAY).orElse("")).doesNotContain("省份");
    }

    @Test
    void a_year_is_full_on_the_birthday() {
        IdentityNumber child = new IdentityNumber("330424201301010027");
        assertThat(child.ageOn(LocalDate.of(2018, 12, 31))).isEqualTo(5);
        assertThat(child.ageOn(LocalDate.of(2019, 1, 1))).isEqualTo(6);
    }

    @Test
    void a_leap_day_is_celebrated_on_the_first_of_march_in_common_years() {
        IdentityNumber leap = new IdentityNumber("330424196802290035");
        assertThat(leap.ageOn(LocalDate.of(2026, 2, 28))).isEqualTo(57);
        assertThat(leap.ageOn(LocalDate.of(2026, 3, 1))).isEqualTo(58);
        assertThat(leap.ageOn(LocalDate.of(2028, 2, 29))).isEqualTo(60);
    }

    @Test
    void it_never_shows_itself_in_full_by_accident() {
        assertThat(new IdentityNumber("330424199001010017")).hasToString("330***********0017");
    }
}
