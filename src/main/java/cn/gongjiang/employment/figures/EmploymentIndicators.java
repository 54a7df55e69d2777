package cn.gongjiang.employment.figures;

import cn.gongjiang.core.Indicator;
import cn.gongjiang.core.Parameters;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The figures of 就在海盐. Source of the conversion rate: domain notes on subsidies, section 5. */
@Configuration(proxyBeanMethods = false)
class EmploymentIndicators {
    @Bean
    Indicator trained(CountingListing counting) {
        return new Counted(
                "employment.trained",
                101,
                "参加培训",
                "人",
                "截至当日已结束、已登记的技能培训的人，每人只算一次（取最早一次）；到课不足规定比例的不算；开班时已在职的不算（转岗培训除外）。",
                "/trained-people",
                (asOf, division) -> Indicator.Reading.count(
                        counting.conversion(asOf, division).trained()));
    }

    @Bean
    Indicator placed(CountingListing counting) {
        return new Counted(
                "employment.placed",
                102,
                "实现再就业",
                "人",
                "截至当日有就业凭证、已登记且没有撤销的就业的人，每人只算一次。",
                "/placed-people",
                (asOf, division) -> Indicator.Reading.count(counting.placed(asOf, division)));
    }

    @Bean
    Indicator conversion(CountingListing counting, Parameters parameters, Clock clock) {
        int months = parameters
                .on(LocalDate.now(clock), "employment.conversion.months")
                .intValueExact();
        return new Counted(
                "employment.conversion",
                103,
                "就业转化率",
                "%",
                "参加培训的人中，从开班起到结束后 " + months + " 个月内首次就业的人所占的比例；每人只算一次（取最早一次培训）。",
                "/trained-people",
                (asOf, division) -> {
                    CountingListing.Conversion counted = counting.conversion(asOf, division);
                    return Indicator.Reading.rate(counted.placed(), counted.trained());
                });
    }

    private record Counted(
            String code,
            int order,
            String name,
            String unit,
            String definition,
            String listing,
            BiFunction<LocalDate, @Nullable String, Reading> count)
            implements Indicator {
        @Override
        public Reading read(LocalDate asOf, @Nullable String division) {
            return count.apply(asOf, division);
        }

        @Override
        public String rows(LocalDate asOf, @Nullable String division) {
            return listing + "?asOf=" + asOf + (division == null ? "" : "&division=" + division);
        }
    }
}
