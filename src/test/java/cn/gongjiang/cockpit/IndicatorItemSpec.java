package cn.gongjiang.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.core.Indicator;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class IndicatorItemSpec {
    private static IndicatorItem of(Indicator.Reading reading) {
        return IndicatorItem.of(new Told(reading), LocalDate.of(2026, 1, 31), Indicator.Area.county());
    }

    @Test
    void a_rate_is_shown_with_two_decimals_and_kept_unrounded() {
        IndicatorItem item = of(Indicator.Reading.rate(4230, 6500));
        assertThat(item.value()).hasToString("65.07692307692308");
        assertThat(item.shown()).isEqualTo("65.08");
        assertThat(item.division()).isEqualTo("4,230 ÷ 6,500");
    }

    @Test
    void a_rate_of_nobody_is_a_dash_and_not_zero() {
        IndicatorItem item = of(Indicator.Reading.rate(0, 0));
        assertThat(item.value()).isNull();
        assertThat(item.shown()).isEqualTo("—");
        assertThat(of(Indicator.Reading.rate(0, 3)).shown()).isEqualTo("0.00");
    }

    @Test
    void a_count_is_shown_with_thousands() {
        assertThat(of(Indicator.Reading.count(6500)).shown()).isEqualTo("6,500");
        assertThat(of(Indicator.Reading.count(0)).shown()).isEqualTo("0");
    }

    private record Told(Reading reading) implements Indicator {
        @Override
        public String code() {
            return "test.told";
        }

        @Override
        public String name() {
            return "测试";
        }

        @Override
        public int order() {
            return 1;
        }

        @Override
        public String unit() {
            return "%";
        }

        @Override
        public String definition(LocalDate asOf) {
            return "";
        }

        @Override
        public Reading read(LocalDate asOf, Area area) {
            return reading;
        }

        @Override
        public String rows(LocalDate asOf, Area area) {
            return "/rows?asOf=" + asOf;
        }
    }
}
