package cn.gongjiang.cockpit;

import cn.gongjiang.core.Indicator;
import cn.gongjiang.identity.May;
import cn.gongjiang.identity.Scope;
import cn.gongjiang.registry.Divisions;
import cn.gongjiang.web.AsOf;
import cn.gongjiang.web.NotThere;
import cn.gongjiang.web.Paging;
import cn.gongjiang.web.Query;
import cn.gongjiang.web.Refused;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
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
    private final AsOf asOf;

    IndicatorController(Indicators indicators, Divisions divisions, AsOf asOf) {
        this.indicators = indicators.all();
        this.divisions = divisions;
        this.asOf = asOf;
    }

    @GetMapping("/indicators")
    @May("figures.read")
    IndicatorList index(@Query IndicatorFilter filter, Paging paging, Scope scope) {
        LocalDate day = asOf.day(filter.asOf());
        LocalDate since = since(filter, day);
        Indicator.Area area = area(filter, scope);
        List<IndicatorItem> items = indicators.stream()
                .skip(paging.offset())
                .limit(paging.limit())
                .map(indicator -> IndicatorItem.of(indicator, day, area).since(since, indicator, area))
                .toList();
        return new IndicatorList(
                items, indicators.size(), paging.page(), paging.size(), day, since, named(area, scope));
    }

    @GetMapping("/indicators/{code}")
    @May("figures.read")
    IndicatorPage show(@PathVariable String code, @Query IndicatorFilter filter, Scope scope) {
        Indicator indicator = indicators.stream()
                .filter(i -> i.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotThere("指标"));
        LocalDate day = asOf.day(filter.asOf());
        LocalDate since = since(filter, day);
        Indicator.Area area = area(filter, scope);
        return new IndicatorPage(
                IndicatorItem.of(indicator, day, area).since(since, indicator, area),
                earlier(day).stream()
                        .map(before -> IndicatorItem.of(indicator, before, area))
                        .toList(),
                area.single().isPresent() ? List.of() : inEach(indicator, day, area),
                since,
                named(area, scope));
    }

    private static @Nullable LocalDate since(IndicatorFilter filter, LocalDate day) {
        LocalDate since = filter.since();
        if (since != null && !since.isBefore(day)) {
            throw new Refused("since", "比较的日期要早于截止日期（" + day + "）");
        }
        return since;
    }

    private List<IndicatorPage.InDivision> inEach(Indicator indicator, LocalDate asOf, Indicator.Area area) {
        return divisions.all().stream()
                .filter(d -> area.holds(d.code()))
                .map(d -> new IndicatorPage.InDivision(
                        d.name(), IndicatorItem.of(indicator, asOf, Indicator.Area.of(Set.of(d.code())))))
                .toList();
    }

    /** The ends of the twelve months before the day, latest first. */
    private static List<LocalDate> earlier(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        return IntStream.rangeClosed(1, EARLIER_MONTHS)
                .mapToObj(back -> month.minusMonths(back).atEndOfMonth())
                .toList();
    }

    /** The division asked for, else all the viewer may see. */
    private Indicator.Area area(IndicatorFilter filter, Scope scope) {
        String asked = divisions.filter(filter.division());
        Indicator.Area usual = UsualArea.of(scope);
        if (asked == null) {
            return usual;
        }
        if (!usual.holds(asked)) {
            throw new Refused("division", divisions.name(asked) + "不在您的辖区");
        }
        return Indicator.Area.of(Set.of(asked));
    }

    private IndicatorList.Area named(Indicator.Area area, Scope scope) {
        return new IndicatorList.Area(
                area.wholeCounty() ? "全县" : String.join("、", names(area.divisions())), divisions.names(scope));
    }

    private List<String> names(Set<String> codes) {
        return codes.stream().sorted().map(divisions::name).toList();
    }
}
