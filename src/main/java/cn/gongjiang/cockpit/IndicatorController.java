package cn.gongjiang.cockpit;

import cn.gongjiang.core.Indicator;
import cn.gongjiang.identity.May;
import cn.gongjiang.identity.Scope;
import cn.gongjiang.registry.Divisions;
import cn.gongjiang.web.NotThere;
import cn.gongjiang.web.Paging;
import cn.gongjiang.web.Query;
import cn.gongjiang.web.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The figures of all programmes. */
@RestController
class IndicatorController {
    private static final int EARLIER_MONTHS = 12;

    private final List<Indicator> indicators;
    private final Divisions divisions;
    private final Clock clock;

    IndicatorController(Indicators indicators, Divisions divisions, Clock clock) {
        this.indicators = indicators.all();
        this.divisions = divisions;
        this.clock = clock;
    }

    @GetMapping("/indicators")
    @May("figures.read")
    IndicatorList index(@Query IndicatorFilter filter, Paging paging, Scope scope) {
        LocalDate asOf = asOf(filter);
        String division = division(filter, scope);
        List<IndicatorItem> items = indicators.stream()
                .skip(paging.offset())
                .limit(paging.limit())
                .map(indicator -> IndicatorItem.of(indicator, asOf, division))
                .toList();
        return new IndicatorList(items, indicators.size(), paging.page(), paging.size(), asOf, area(division, scope));
    }

    @GetMapping("/indicators/{code}")
    @May("figures.read")
    IndicatorPage show(@PathVariable String code, @Query IndicatorFilter filter, Scope scope) {
        Indicator indicator = indicators.stream()
                .filter(i -> i.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotThere("指标"));
        LocalDate asOf = asOf(filter);
        String division = division(filter, scope);
        return new IndicatorPage(
                IndicatorItem.of(indicator, asOf, division),
                earlier(asOf).stream()
                        .map(day -> IndicatorItem.of(indicator, day, division))
                        .toList(),
                division == null ? inEach(indicator, asOf) : List.of(),
                area(division, scope));
    }

    private List<IndicatorPage.InDivision> inEach(Indicator indicator, LocalDate asOf) {
        return divisions.all().stream()
                .map(d -> new IndicatorPage.InDivision(d.name(), IndicatorItem.of(indicator, asOf, d.code())))
                .toList();
    }

    /** The ends of the twelve months before the day, latest first. */
    private static List<LocalDate> earlier(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        return IntStream.rangeClosed(1, EARLIER_MONTHS)
                .mapToObj(back -> month.minusMonths(back).atEndOfMonth())
                .toList();
    }

    private LocalDate asOf(IndicatorFilter filter) {
        LocalDate today = LocalDate.now(clock);
        LocalDate asOf = Objects.requireNonNullElse(filter.asOf(), today);
        if (asOf.isAfter(today)) {
            throw new Refused("asOf", "截止日期不能晚于今天（" + today + "）");
        }
        return asOf;
    }

    /** The division asked for; who sees only some sees the first of them unless another is asked for. */
    private @Nullable String division(IndicatorFilter filter, Scope scope) {
        String asked = divisions.filter(filter.division());
        if (scope.wholeCounty()) {
            return asked;
        }
        if (asked == null) {
            return UsualArea.of(scope);
        }
        if (!scope.divisions().contains(asked)) {
            throw new Refused("division", divisions.name(asked) + "不在您的辖区");
        }
        return asked;
    }

    private IndicatorList.Area area(@Nullable String division, Scope scope) {
        List<String> choices = scope.wholeCounty()
                ? divisions.names()
                : scope.divisions().stream().sorted().map(divisions::name).toList();
        return new IndicatorList.Area(division == null ? "全县" : divisions.name(division), choices);
    }
}
