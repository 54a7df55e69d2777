package cn.gongjiang.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.exchange.Cell.DaySystem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each reader makes of what people type. */
class ReaderSpec {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate FIRST_OF_MARCH = LocalDate.of(2024, 3, 1);
    private static final List<String> DIVISIONS = List.of("武原街道", "西塘桥街道", "沈荡镇", "百步镇");

    private static <T> Reading<T> read(CellReader<T> reader, String typed) {
        return reader.read(Cell.text(typed), TODAY);
    }

    private static <T> Reading<T> read(CellReader<T> reader, double number) {
        return reader.read(Cell.number(number, DaySystem.FROM_1900), TODAY);
    }

    private static <T> T value(Reading<T> reading) {
        assertThat(reading).isInstanceOf(Reading.Value.class);
        return ((Reading.Value<T>) reading).value();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024/3/1",
                "2024/03/01",
                "2024.03.01",
                "2024.3.1",
                "2024-3-1",
                "2024-03-01",
                "20240301",
                "2024年3月1日",
                "2024年03月01日",
                " 2024 年 3 月 1 日 ",
                "２０２４．３．１",
                "'2024-03-01",
                "2024/3/1 0:00",
                "2024-03-01 00:00:00",
                "2024-03-01T00:00:00",
                "2024年3月1日 0:00",
                "45352",
                "45352.0"
            })
    void a_day_is_read_in_every_form_of_writing(String typed) {
        assertThat(value(read(DateText.READER, typed))).isEqualTo(FIRST_OF_MARCH);
    }

    @Test
    void a_day_is_read_from_cells_of_both_day_systems() {
        assertThat(value(DateText.READER.read(Cell.date(45352, DaySystem.FROM_1900), TODAY)))
                .isEqualTo(FIRST_OF_MARCH);
        assertThat(value(DateText.READER.read(Cell.date(43890, DaySystem.FROM_1904), TODAY)))
                .isEqualTo(FIRST_OF_MARCH);
        assertThat(value(DateText.READER.read(Cell.number(43890, DaySystem.FROM_1904), TODAY)))
                .isEqualTo(FIRST_OF_MARCH);
        assertThat(value(DateText.READER.read(Cell.text("43890", DaySystem.FROM_1904), TODAY)))
                .isEqualTo(FIRST_OF_MARCH);
        assertThat(value(read(DateText.READER, 45352))).isEqualTo(FIRST_OF_MARCH);
        assertThat(value(read(DateText.READER, 20240301))).isEqualTo(FIRST_OF_MARCH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-02-30", "20240231", "2023年2月29日", "2024/13/1", "2024.4.31"})
    void a_day_that_never_was_is_impossible(String typed) {
        assertThat(read(DateText.READER, typed)).isInstanceOf(Reading.Impossible.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"24.3.1", "3/1/2024", "2024年3月", "去年", "2024", "1/2", "-"})
    void a_day_that_could_be_another_is_not_guessed(String typed) {
        assertThat(read(DateText.READER, typed)).isInstanceOf(Reading.Unreadable.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "6500|6500", "6,500元/月|6500", "６，５００|6500", "￥6500.00|6500", "6 500|6500", "6500元|6500",
                "6千|6000", "0.65万|6500", "1.2万元|12000", "6500.5|6500.5", "6500元每月|6500", "5k|5000"
            })
    void pay_is_read_as_people_write_it(String typed, BigDecimal yuan) {
        assertThat(value(read(MoneyText.READER, typed))).isEqualByComparingTo(yuan);
    }

    @ParameterizedTest
    @ValueSource(strings = {"面议", "若干", "6000-8000", "200元/天", "8万/年", "6.5", "6,50", "-6500", "30元/小时", "元", "0"})
    void pay_that_is_not_one_amount_a_month_is_not_guessed(String typed) {
        assertThat(read(MoneyText.READER, typed)).isInstanceOf(Reading.Unreadable.class);
    }

    @Test
    void a_date_is_no_pay() {
        assertThat(MoneyText.READER.read(Cell.date(6500, DaySystem.FROM_1900), TODAY))
                .isInstanceOf(Reading.Unreadable.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "6000~8000",
                "6000-8000",
                "6000—8000",
                "6,000～8,000元/月",
                "6000至8000",
                "6000到8000元",
                "6千-8千",
                "6-8千",
                "0.6-0.8万",
                "6000元/月-8000元/月",
                "6k-8k",
                "６０００－８０００"
            })
    void one_pay_column_gives_both_ends(String typed) {
        PayRange pay = value(read(PayText.READER, typed));
        assertThat(pay.from()).isEqualByComparingTo("6000");
        assertThat(pay.to()).isEqualByComparingTo("8000");
    }

    @Test
    void one_amount_is_both_ends_and_above_is_open() {
        assertThat(value(read(PayText.READER, 6500)).to()).isEqualByComparingTo("6500");
        assertThat(value(read(PayText.READER, "6500元/月")).from()).isEqualByComparingTo("6500");
        assertThat(value(read(PayText.READER, "6000元以上")).to()).isNull();
    }

    @Test
    void pay_from_above_pay_to_is_impossible() {
        assertThat(read(PayText.READER, "8000-6000")).isInstanceOf(Reading.Impossible.class);
        assertThat(read(PayText.READER, "面议")).isInstanceOf(Reading.Unreadable.class);
    }

    @ParameterizedTest
    @CsvSource({"5, 5", "5人, 5", "５名, 5", "1 2 人, 12", "5.0, 5", "'1,200', 1200"})
    void people_are_counted(String typed, int people) {
        assertThat(value(read(HeadcountText.READER, typed))).isEqualTo(people);
    }

    @Test
    void no_people_are_impossible_and_some_are_unreadable() {
        assertThat(read(HeadcountText.READER, "0")).isInstanceOf(Reading.Impossible.class);
        assertThat(read(HeadcountText.READER, 0)).isInstanceOf(Reading.Impossible.class);
        assertThat(read(HeadcountText.READER, "-3人")).isInstanceOf(Reading.Impossible.class);
        assertThat(read(HeadcountText.READER, "若干")).isInstanceOf(Reading.Unreadable.class);
        assertThat(read(HeadcountText.READER, 2.5)).isInstanceOf(Reading.Unreadable.class);
        assertThat(read(HeadcountText.READER, "3-5人")).isInstanceOf(Reading.Unreadable.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "13812345678",
                "+8613812345678",
                "+86 138-1234-5678",
                "138 1234 5678",
                "１３８１２３４５６７８",
                "'13812345678",
                "86-13812345678",
                "(+86)13812345678",
                "0086 13812345678"
            })
    void a_phone_is_read_however_it_is_grouped(String typed) {
        assertThat(value(read(PhoneText.READER, typed))).isEqualTo("13812345678");
        assertThat(value(read(PhoneText.READER, 13812345678d))).isEqualTo("13812345678");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0573-86123456", "1381234567", "12812345678", "13812345678/13912345678", "1.38E+10", "无"})
    void what_is_no_mobile_phone_is_not_guessed(String typed) {
        assertThat(read(PhoneText.READER, typed)).isInstanceOf(Reading.Unreadable.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"33042419950615338X", "33042419950615338x", "３３０４２４１９９５０６１５３３８Ｘ", "'330424 19950615 338X"})
    void an_identity_number_is_read_however_it_is_typed(String typed) {
        assertThat(value(read(IdentityNumberText.READER, typed)).value()).isEqualTo("33042419950615338X");
    }

    @Test
    void an_identity_number_that_Excel_has_cut_is_impossible_even_with_a_true_checksum() {
        assertThat(read(IdentityNumberText.READER, 330424199001010000d)).isInstanceOf(Reading.Impossible.class);
        assertThat(read(IdentityNumberText.READER, "3.3E+17")).isInstanceOf(Reading.Impossible.class);
        assertThat(read(IdentityNumberText.READER, "3.30424E+17")).isInstanceOf(Reading.Impossible.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"330424199001010018", "330424199002300016", "330424209901010019", "330424900101001", "无"})
    void a_false_identity_number_is_impossible(String typed) {
        assertThat(read(IdentityNumberText.READER, typed)).isInstanceOf(Reading.Impossible.class);
    }

    @Test
    void a_credit_code_with_a_wrong_check_character_is_doubtful_and_one_too_short_unreadable() {
        assertThat(value(read(CreditCodeText.READER, " 91330424ma28a1b21x ")).value())
                .isEqualTo("91330424MA28A1B21X");
        assertThat(read(CreditCodeText.READER, "91330424MA28A1B210")).isInstanceOf(Reading.Doubtful.class);
        assertThat(read(CreditCodeText.READER, "91330424MA28A1B21")).isInstanceOf(Reading.Unreadable.class);
        assertThat(read(CreditCodeText.READER, 813304245009876570d)).isInstanceOf(Reading.Unreadable.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"武原", "武原街道", "海盐县武原街道", "浙江省嘉兴市海盐县武原街道", "武原街道新桥社区", " 武 原 街道"})
    void a_division_is_known_by_its_short_and_long_names(String typed) {
        assertThat(value(read(DivisionText.among(() -> DIVISIONS), typed))).isEqualTo("武原街道");
    }

    @Test
    void several_divisions_and_the_whole_county() {
        var areas = DivisionText.several(() -> DIVISIONS);
        assertThat(value(read(areas, "武原、沈荡镇，百步/西塘桥")).names()).containsExactly("武原街道", "沈荡镇", "百步镇", "西塘桥街道");
        assertThat(value(read(areas, "全县")).everywhere()).isTrue();
        assertThat(value(read(areas, "海盐县内均可")).everywhere()).isTrue();
        assertThat(read(areas, "武原、火星")).isInstanceOf(Reading.Unreadable.class);
        assertThat(read(DivisionText.among(() -> DIVISIONS), "乌镇")).isInstanceOf(Reading.Unreadable.class);
    }

    @ParameterizedTest
    @CsvSource({"大专, 大专", "大学专科, 大专", "本科及以上, 本科", "高中毕业, 高中", "中专（中技）, 中专", "研究生, 硕士", "初中以上学历, 初中", "不限, 不限"})
    void education_has_one_word_each(String typed, String word) {
        assertThat(value(read(Choices.EDUCATION.one(), typed))).isEqualTo(word);
    }

    @Test
    void shifts_are_one_or_several() {
        assertThat(value(read(Choices.SHIFT.one(), "长白班"))).isEqualTo("白班");
        assertThat(value(read(Choices.SHIFT.several(), "白班、两班倒"))).containsExactly("白班", "两班倒");
        assertThat(read(Choices.SHIFT.one(), "看情况")).isInstanceOf(Reading.Unreadable.class);
    }

    @Test
    void text_is_tidied_never_cut() {
        assertThat(value(read(PlainText.upTo(10), " 武原　路\n1号 "))).isEqualTo("武原 路 1号");
        assertThat(read(PlainText.upTo(3), "一二三四")).isInstanceOf(Reading.Unreadable.class);
        assertThat(read(PlainText.upTo(30), 1.23456789012345e17)).isInstanceOf(Reading.Unreadable.class);
        assertThat(value(read(PlainText.upTo(30), 1234567d))).isEqualTo("1234567");
        assertThat(read(PlainText.upTo(3), "'")).isInstanceOf(Reading.Nothing.class);
    }

    @Test
    void a_name_has_no_blanks_inside_and_no_digits() {
        assertThat(value(read(PersonName.READER, "张　三"))).isEqualTo("张三");
        assertThat(value(read(PersonName.READER, "阿依古丽•买买提"))).isEqualTo("阿依古丽·买买提");
        assertThat(read(PersonName.READER, "123")).isInstanceOf(Reading.Unreadable.class);
    }
}
