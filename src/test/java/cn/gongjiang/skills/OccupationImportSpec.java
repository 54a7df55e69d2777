package cn.gongjiang.skills;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.exchange.Cell;
import cn.gongjiang.exchange.Reading;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OccupationImportSpec {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @CsvSource({"6-18-02-04,6-18-02-04", "６－１８－０２－０４,6-18-02-04", "6—18—02—04,6-18-02-04", "' 6-18-02-04 ',6-18-02-04"})
    void a_code_is_read_however_it_is_typed(String typed, String code) {
        assertThat(OccupationImport.CODE.reader().read(Cell.text(typed), TODAY)).isEqualTo(Reading.of(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"6-18-02", "9-18-02-04", "61802", "6-18-2-4", "焊工"})
    void a_malformed_code_is_not_read(String typed) {
        assertThat(OccupationImport.CODE.reader().read(Cell.text(typed), TODAY)).isInstanceOf(Reading.Unreadable.class);
    }
}
