package cn.gongjiang.employment.sunshine;

import cn.gongjiang.core.Indicator;
import cn.gongjiang.employment.vacancy.VacancyListing;
import cn.gongjiang.registry.Divisions;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Counts what everybody may know, from the same indicators as the cockpit. Kept for ten minutes, so that however many ask it costs
 * the same.
 */
@Repository
class Results {
    private static final Set<String> PUBLIC =
            Set.of("employment.trained", "employment.placed", "employment.conversion");
    private static final Duration KEPT = Duration.ofMinutes(10);

    private final ObjectProvider<Indicator> indicators;
    private final JdbcClient jdbc;
    private final Divisions divisions;
    private final Clock clock;
    private volatile @Nullable Counted counted;

    Results(ObjectProvider<Indicator> indicators, JdbcClient jdbc, Divisions divisions, Clock clock) {
        this.indicators = indicators;
        this.jdbc = jdbc;
        this.divisions = divisions;
        this.clock = clock;
    }

    private record Counted(Instant at, ResultPage page) {}

    private record Offered(long vacancies, long headcount, long enterprises) {}

    ResultPage today() {
        Instant now = clock.instant();
        Counted last = counted;
        if (last != null && last.at().plus(KEPT).isAfter(now)) {
            return last.page();
        }
        ResultPage fresh = count(LocalDate.now(clock));
        counted = new Counted(now, fresh);
        return fresh;
    }

    private ResultPage count(LocalDate today) {
        List<ResultPage.Result> results = new ArrayList<>(indicators.stream()
                .filter(indicator -> PUBLIC.contains(indicator.code()))
                .sorted(java.util.Comparator.comparingInt(Indicator::order))
                .map(indicator -> result(indicator, today))
                .toList());
        Offered offered = offered(today);
        String shown = "今天所有人看得到的岗位：企业核实过、写明工资和地点、两周内确认过还在招、没有招满。";
        results.add(plain("employment.vacancies", "公开岗位", offered.vacancies(), "个", shown));
        results.add(plain("employment.posts", "招聘人数", offered.headcount(), "人", "这些岗位要招的人数合计。"));
        results.add(plain("employment.enterprises", "招聘企业", offered.enterprises(), "家", "发布这些岗位的企业，每家只算一次。"));
        return new ResultPage(today, results, places(today));
    }

    private static ResultPage.Result plain(String code, String name, long number, String unit, String definition) {
        return new ResultPage.Result(code, name, ResultPage.shown(number), unit, null, definition);
    }

    /** A rate is shown only with both its parts, and only where neither is about a few. */
    private static ResultPage.Result result(Indicator indicator, LocalDate today) {
        Indicator.Reading reading = indicator.read(today, Indicator.Area.county());
        Long whole = reading.denominator();
        String definition = indicator.definition(today);
        if (whole == null) {
            return plain(indicator.code(), indicator.name(), reading.numerator(), indicator.unit(), definition);
        }
        boolean few = reading.value() == null
                || reading.numerator() < ResultPage.FEWEST
                || whole - reading.numerator() < ResultPage.FEWEST;
        String value = few || reading.value() == null
                ? "—"
                : reading.value().setScale(2, RoundingMode.HALF_UP).toPlainString();
        String parts = few ? "人数太少，不公布" : "%,d / %,d".formatted(reading.numerator(), whole);
        return new ResultPage.Result(indicator.code(), indicator.name(), value, indicator.unit(), parts, definition);
    }

    private Offered offered(LocalDate today) {
        return jdbc.sql("""
                        select count(*) as vacancies, coalesce(sum(v.headcount), 0) as headcount,
                               count(distinct v.enterprise) as enterprises
                        from employment.vacancy v where true
                        """ + VacancyListing.PUBLISHED)
                .param("today", today)
                .query((row, n) ->
                        new Offered(row.getLong("vacancies"), row.getLong("headcount"), row.getLong("enterprises")))
                .single();
    }

    private List<ResultPage.Place> places(LocalDate today) {
        return jdbc.sql(
                        "select v.division, count(*) as vacancies from employment.vacancy v where v.division is not null"
                                + VacancyListing.PUBLISHED + " group by v.division order by v.division")
                .param("today", today)
                .query((row, n) ->
                        new ResultPage.Place(divisions.name(row.getString("division")), row.getLong("vacancies")))
                .list();
    }
}
