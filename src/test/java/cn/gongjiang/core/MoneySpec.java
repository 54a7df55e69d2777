package cn.gongjiang.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneySpec {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"6500 | 6,500 元", "6500.00 | 6,500 元", "6500.5 | 6,500.50 元", "0.005 | 0.01 元", "0 | 0 元"})
    void an_amount_is_written_with_thousands_and_with_fen_only_where_there_are_any(BigDecimal yuan, String text) {
        assertThat(new Money(yuan).text()).isEqualTo(text);
    }

    @Test
    void a_range_names_both_ends_once() {
        assertThat(of("6500").to(of("8000"))).isEqualTo("6,500–8,000 元");
        assertThat(of("6500").to(of("6500.0"))).isEqualTo("6,500 元");
    }

    private static Money of(String yuan) {
        return new Money(new BigDecimal(yuan));
    }
}
