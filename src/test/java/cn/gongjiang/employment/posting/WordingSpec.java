package cn.gongjiang.employment.posting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people type, and the form in which it is searched. */
class WordingSpec {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "限 男|限男",
                "限　男|限男",
                "限-男|限男",
                "限·男|限男",
                "限（男）|限男",
                "限\u200b男|限男",
                "僅限男性|仅限男性",
                "♂優先|男优先",
                "性别：男|性别男",
                "３５周岁以下|35周岁以下",
                "18-35岁|18至35岁",
                "18～35岁|18至35岁",
                "18岁 — 35岁|18岁至35岁",
                "押金1,000元|押金1000元",
                "名额有限，男女均可|名额有限。男女均可",
                "CNC / 数控|cnc数控"
            })
    void blanks_ornaments_widths_and_variants_are_evened_out_and_stops_stay(String typed, String searched) {
        assertThat(Wording.of(typed).clauses()).isEqualTo(searched);
    }
}
