package cn.gongjiang.employment.demo;

import cn.gongjiang.core.DemoScale;
import cn.gongjiang.employment.posting.Postings;
import cn.gongjiang.employment.vacancy.PayCycle;
import cn.gongjiang.employment.vacancy.Vacancies;
import cn.gongjiang.employment.vacancy.VacancyKind;
import cn.gongjiang.employment.vacancy.VacancyTerms;
import cn.gongjiang.registry.Divisions;
import cn.gongjiang.registry.Enterprise;
import cn.gongjiang.registry.Enterprises;
import cn.gongjiang.skills.OccupationFinder;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Eighteen hundred vacancies: half are open today, the others had their time in the last three years. */
@Component
class DemoVacancies {
    private static final int COUNT = 1800;
    private static final int OPEN = 900;
    private static final int DAYS = 3 * 365;
    private static final int EVERY_ENTERPRISE = 300;

    static final int SHOWN_DAYS = 14;
    private static final String HOUSEWORK = "家政服务员";

    private final Vacancies vacancies;
    private final Postings postings;
    private final Divisions divisions;
    private final Enterprises enterprises;
    private final OccupationFinder occupations;
    private final DemoScale scale;

    DemoVacancies(
            Vacancies vacancies,
            Postings postings,
            Divisions divisions,
            Enterprises enterprises,
            OccupationFinder occupations,
            DemoScale scale) {
        this.scale = scale;
        this.vacancies = vacancies;
        this.postings = postings;
        this.divisions = divisions;
        this.enterprises = enterprises;
        this.occupations = occupations;
    }

    /** A vacancy as later parts of the demo county need it. */
    record Posted(String no, DemoTrade trade, Enterprise enterprise, int headcount, LocalDate from, LocalDate until) {}

    int count() {
        return scale.of(COUNT);
    }

    List<Posted> load(List<DemoTrade> trades, Dice dice) {
        List<Enterprise> known = enterprises.earliest(scale.of(EVERY_ENTERPRISE));
        Map<String, String> codes = codes(trades);
        int open = scale.of(OPEN);
        List<Posted> posted = new ArrayList<>();
        List<Vacancies.NewVacancy> rows = new ArrayList<>();
        for (int i = 0; i < count(); i++) {
            DemoTrade trade = trades.get(i % trades.size());
            Enterprise enterprise = dice.one(
                    known.stream().filter(e -> trade.isFoundAt(e.name())).toList());
            LocalDate from = dice.today().minusDays(i < open ? dice.between(0, 40) : dice.between(60, DAYS));
            LocalDate until =
                    i < open ? dice.today().plusDays(dice.between(5, 80)) : from.plusDays(dice.between(30, 59));
            Posted one = new Posted("", trade, enterprise, dice.between(1, 8), from, until);
            posted.add(one);
            rows.add(row(
                    one, codes.get(trade.title()), terms(one, known.indexOf(enterprise), i), dice.officeHour(from)));
        }
        List<String> numbers = vacancies.add(rows);
        publish(posted, numbers, dice.today());
        List<Posted> numbered = new ArrayList<>();
        for (int i = 0; i < count(); i++) {
            Posted one = posted.get(i);
            numbered.add(new Posted(
                    numbers.get(i), one.trade(), one.enterprise(), one.headcount(), one.from(), one.until()));
        }
        return numbered;
    }

    /** Those of enterprises that nobody has confirmed yet are not public. */
    private void publish(List<Posted> posted, List<String> numbers, LocalDate today) {
        List<String> open = IntStream.range(0, scale.of(OPEN))
                .filter(i -> posted.get(i).enterprise().confirmed())
                .mapToObj(numbers::get)
                .toList();
        postings.publish(open, today.plusDays(SHOWN_DAYS), PastRows.BY);
    }

    private VacancyTerms terms(Posted one, int enterprise, int i) {
        boolean hourly = one.trade().title().equals(HOUSEWORK) && i % 2 == 0;
        return new VacancyTerms(
                hourly ? VacancyKind.PART_TIME : VacancyKind.FULL_TIME,
                one.trade().certificate() == null
                        ? "会做这一行，没做过的可以带教"
                        : "持" + one.trade().certificate(),
                divisions.name(one.enterprise().division()) + "工业园区 " + (enterprise + 1) + " 号",
                hourly ? new BigDecimal("28") : null,
                hourly ? new BigDecimal("35") : null,
                hourly ? 20 : 40,
                hourly ? PayCycle.FORTNIGHT : PayCycle.MONTH,
                hourly ? "工伤保险" : "五险",
                "人事部，19900%06d".formatted(900_000 + enterprise),
                false);
    }

    private static Vacancies.NewVacancy row(Posted one, @Nullable String code, VacancyTerms terms, Instant at) {
        DemoTrade trade = one.trade();
        return new Vacancies.NewVacancy(
                one.enterprise().id(),
                trade.title(),
                trade.title(),
                code,
                one.headcount(),
                monthly(terms, terms.hourlyMin(), trade.payMin()),
                monthly(terms, terms.hourlyMax(), trade.payMax()),
                Objects.requireNonNull(one.enterprise().division()),
                trade.shift(),
                trade.education(),
                trade.level(),
                trade.certificate(),
                trade.duties(),
                terms.hourlyMin() == null ? "五险一金，工作餐" : "工作餐",
                one.until(),
                terms,
                PastRows.BY,
                PastRows.BY,
                at);
    }

    private static BigDecimal monthly(VacancyTerms terms, @Nullable BigDecimal hourly, BigDecimal usual) {
        Integer hours = terms.weeklyHours();
        return hourly == null || hours == null ? usual : VacancyTerms.monthly(hourly, hours);
    }

    private Map<String, String> codes(List<DemoTrade> trades) {
        Map<String, String> codes = new HashMap<>();
        for (DemoTrade trade : trades) {
            occupations.find(trade.title()).sure().ifPresent(code -> codes.put(trade.title(), code));
        }
        return codes;
    }
}
