package cn.gongjiang.employment.figures;

import cn.gongjiang.core.Indicator;
import cn.gongjiang.core.Parameters;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.beans.factory.BeanRegistrar;
import org.springframework.beans.factory.BeanRegistry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

/** The figures of 就在海盐. Source of the conversion rate: domain notes on subsidies, section 5. */
@Configuration(proxyBeanMethods = false)
@Import(EmploymentIndicators.PlainCounts.class)
class EmploymentIndicators {
    private static final String MONTHS = "employment.conversion.months";
    private static final String ATTENDANCE = "employment.conversion.attendance";

    private static final Set<String> LEADING =
            Set.of("employment.trained", "employment.placed", "employment.conversion");

    @Bean
    Indicator trained(CountingListing counting, Parameters parameters) {
        return new Counted(
                "employment.trained",
                101,
                "参加培训",
                "人",
                asOf -> "截至当日已结束、已登记且没有撤销的技能培训的人，每人只算一次（取最早一次）；到课不足 " + percent(parameters.on(asOf, ATTENDANCE))
                        + " 的不算；开班时已在职的不算（转岗培训除外）。",
                "/trained-people",
                (asOf, area) -> Indicator.Reading.count(counting.trained(asOf, area)));
    }

    @Bean
    Indicator placed(CountingListing counting) {
        return new Counted(
                "employment.placed",
                102,
                "实现再就业",
                "人",
                asOf -> "截至当日有就业凭证、已登记且没有撤销的就业的人，每人只算一次。",
                "/placed-people",
                (asOf, area) -> Indicator.Reading.count(counting.placed(asOf, area)));
    }

    @Bean
    Indicator conversion(CountingListing counting, Parameters parameters) {
        return new Counted(
                "employment.conversion",
                103,
                "就业转化率",
                "%",
                asOf -> "参加培训的人中，从开班起到结束后 " + parameters.on(asOf, MONTHS).intValueExact()
                        + " 个月内首次就业的人所占的比例，灵活就业登记、营业执照、公益性岗位也算；每人只算一次（取最早一次培训）。",
                "/trained-people",
                (asOf, area) -> {
                    CountingListing.Conversion counted = counting.conversion(asOf, area);
                    return Indicator.Reading.rate(counted.placed(), counted.trained());
                });
    }

    /** Every {@link Figure} is an indicator. */
    static class PlainCounts implements BeanRegistrar {
        @Override
        public void register(BeanRegistry registry, Environment environment) {
            Figure.all()
                    .forEach(figure -> registry.registerBean(
                            "employment." + figure.word(),
                            Indicator.class,
                            bean -> bean.supplier(context -> plain(figure, context.bean(FigureListing.class)))));
        }

        private static Indicator plain(Figure figure, FigureListing listing) {
            return new Counted(
                    "employment." + figure.word(),
                    figure.order(),
                    figure.label(),
                    figure.unit(),
                    asOf -> figure.definition(),
                    "/counted/" + figure.word(),
                    (asOf, area) -> listing.read(figure, asOf, area));
        }
    }

    private static String percent(BigDecimal share) {
        return share.movePointRight(2).stripTrailingZeros().toPlainString() + "%";
    }

    private record Counted(
            String code,
            int order,
            String name,
            String unit,
            Function<LocalDate, String> words,
            String listing,
            BiFunction<LocalDate, Area, Reading> count)
            implements Indicator {
        @Override
        public String definition(LocalDate asOf) {
            return words.apply(asOf);
        }

        @Override
        public boolean leads() {
            return LEADING.contains(code);
        }

        @Override
        public Reading read(LocalDate asOf, Area area) {
            return count.apply(asOf, area);
        }

        @Override
        public String rows(LocalDate asOf, Area area) {
            return listing + "?asOf=" + asOf
                    + area.single().map(division -> "&division=" + division).orElse("");
        }
    }
}
