package cn.gongjiang.employment.demo;

import cn.gongjiang.employment.vacancy.Vacancies;
import cn.gongjiang.registry.Enterprise;
import cn.gongjiang.registry.Enterprises;
import cn.gongjiang.skills.OccupationFinder;
import cn.gongjiang.skills.OccupationGuess;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Five hundred vacancies: most are open today, the others had their time in the last three years. */
@Component
class DemoVacancies {
    static final int COUNT = 500;
    private static final int OPEN = 300;
    private static final int DAYS = 3 * 365;
    private static final int ENTERPRISES = 100;

    private final Vacancies vacancies;
    private final Enterprises enterprises;
    private final OccupationFinder occupations;

    DemoVacancies(Vacancies vacancies, Enterprises enterprises, OccupationFinder occupations) {
        this.vacancies = vacancies;
        this.enterprises = enterprises;
        this.occupations = occupations;
    }

    /** A vacancy as later parts of the demo county need it. */
    record Posted(String no, DemoTrade trade, Enterprise enterprise, int headcount, LocalDate from, LocalDate until) {}

    List<Posted> load(List<DemoTrade> trades, Dice dice) {
        List<Enterprise> known = enterprises.earliest(ENTERPRISES);
        Map<String, String> codes = codes(trades);
        List<Posted> posted = new ArrayList<>();
        List<Vacancies.NewVacancy> rows = new ArrayList<>();
        for (int i = 0; i < COUNT; i++) {
            DemoTrade trade = trades.get(i % trades.size());
            Enterprise enterprise = dice.one(
                    known.stream().filter(e -> trade.isFoundAt(e.name())).toList());
            LocalDate from = dice.today().minusDays(i < OPEN ? dice.between(0, 40) : dice.between(60, DAYS));
            LocalDate until =
                    i < OPEN ? dice.today().plusDays(dice.between(5, 80)) : from.plusDays(dice.between(30, 59));
            Posted one = new Posted("", trade, enterprise, dice.between(1, 8), from, until);
            posted.add(one);
            rows.add(row(one, codes.get(trade.title()), dice.officeHour(from)));
        }
        List<String> numbers = vacancies.add(rows);
        List<Posted> numbered = new ArrayList<>();
        for (int i = 0; i < COUNT; i++) {
            Posted one = posted.get(i);
            numbered.add(new Posted(
                    numbers.get(i), one.trade(), one.enterprise(), one.headcount(), one.from(), one.until()));
        }
        return numbered;
    }

    private static Vacancies.NewVacancy row(Posted one, @Nullable String code, Instant at) {
        DemoTrade trade = one.trade();
        return new Vacancies.NewVacancy(
                one.enterprise().id(),
                trade.title(),
                trade.title(),
                code,
                one.headcount(),
                trade.payMin(),
                trade.payMax(),
                Objects.requireNonNull(one.enterprise().division()),
                trade.shift(),
                trade.education(),
                trade.level(),
                trade.certificate(),
                trade.duties(),
                "五险一金，工作餐",
                one.until(),
                "演示县",
                "演示县",
                at);
    }

    private Map<String, String> codes(List<DemoTrade> trades) {
        Map<String, String> codes = new HashMap<>();
        for (DemoTrade trade : trades) {
            OccupationGuess guess = occupations.find(trade.title());
            if (guess.confident()) {
                codes.put(trade.title(), guess.items().getFirst().code());
            }
        }
        return codes;
    }
}
