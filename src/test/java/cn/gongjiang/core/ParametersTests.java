package cn.gongjiang.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gongjiang.world.PlatformTest;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@PlatformTest
@Transactional
class ParametersTests {
    @Autowired
    private Parameters parameters;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void two_values_one_after_the_other() {
        jdbc.sql("""
                        insert into core.parameter (code, division, effective_from, value, source, verified, note) values
                            ('test.wage', '', '2024-01-01', 2070, '测试', true, ''),
                            ('test.wage', '', '2026-01-01', 2260, '测试', true, ''),
                            ('test.wage', '330424001', '2025-01-01', 9999, '测试', true, ''),
                            ('test.wage.hour', '', '2025-06-01', 20, '测试', true, '')
                        """).update();
    }

    @ParameterizedTest
    @CsvSource({"2024-01-01,2070", "2025-12-31,2070", "2026-01-01,2260", "2199-01-01,2260"})
    void the_row_in_force_on_the_day_answers(LocalDate day, BigDecimal value) {
        assertThat(parameters.on(day, "test.wage")).isEqualByComparingTo(value);
    }

    @Test
    void before_the_first_row_there_is_no_value() {
        assertThatThrownBy(() -> parameters.on(LocalDate.of(2023, 12, 31), "test.wage"))
                .hasMessageContaining("test.wage");
    }

    @Test
    void all_of_a_prefix_are_those_in_force_on_the_day() {
        assertThat(parameters.allOn(LocalDate.of(2025, 1, 1), "test.")).containsOnlyKeys("test.wage");
        assertThat(parameters.allOn(LocalDate.of(2026, 1, 1), "test."))
                .containsOnlyKeys("test.wage", "test.wage.hour")
                .hasEntrySatisfying("test.wage", value -> assertThat(value).isEqualByComparingTo("2260"));
    }
}
