package cn.gongjiang.employment.demo;

import cn.gongjiang.core.DemoScale;
import cn.gongjiang.employment.jobseeker.Jobseekers;
import cn.gongjiang.registry.DemoPeople;
import cn.gongjiang.registry.Division;
import cn.gongjiang.registry.Divisions;
import cn.gongjiang.registry.People;
import cn.gongjiang.skills.OccupationFinder;
import cn.gongjiang.skills.SkillLevel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Twelve thousand people registered in the last three years. */
@Component
class DemoJobseekers {
    private static final List<String> EDUCATIONS =
            List.of("小学", "初中", "初中", "初中", "初中", "高中", "高中", "中专", "中专", "大专", "大专", "本科");
    private static final List<String> REASONS = List.of("合同到期", "单位裁员", "单位停产", "个人辞职", "结束个体经营", "照顾家人后再找工作");
    private static final List<String> HARDSHIPS = List.of("大龄失业人员", "长期失业人员", "低保家庭成员", "零就业家庭成员");
    private static final List<List<String>> SHIFTS = List.of(
            List.of("白班"), List.of("白班"), List.of("白班", "两班倒"), List.of("白班", "两班倒", "三班倒"), List.of("不限"), List.of());

    private static final List<Integer> KILOMETRES = List.of(5, 10, 20);
    private static final List<String> CARES = List.of("每天下午四点接孩子", "晚上要照顾老人", "早上七点半送孩子");

    private final Jobseekers jobseekers;
    private final People people;
    private final Divisions divisions;
    private final OccupationFinder occupations;
    private final DemoScale scale;
    private final Map<String, List<String>> codes = new HashMap<>();

    DemoJobseekers(
            Jobseekers jobseekers, People people, Divisions divisions, OccupationFinder occupations, DemoScale scale) {
        this.scale = scale;
        this.jobseekers = jobseekers;
        this.people = people;
        this.divisions = divisions;
        this.occupations = occupations;
    }

    /** A jobseeker as later parts of the demo county need it. */
    record Registered(
            String no,
            long person,
            LocalDate on,
            DemoTrade trade,
            @Nullable String occupation,
            boolean hardship,
            DemoFate fate) {}

    int count() {
        return scale.people();
    }

    List<Registered> load(List<DemoTrade> trades, Dice dice) {
        List<DemoFate> fates = DemoFate.deal(scale, dice);
        List<People.NewPerson> invented = invented(dice);
        List<Long> ids = people.add(invented);
        List<DemoTrade> wanted = new ArrayList<>();
        List<Jobseekers.Registration> rows = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            DemoTrade trade = dice.one(trades);
            wanted.add(trade);
            DemoTrade former = dice.chance(0.6) ? trade : dice.one(trades);
            rows.add(registration(ids.get(i), invented.get(i), fates.get(i), former, trade, dice));
        }
        List<String> numbers = jobseekers.add(rows);
        limit(numbers);
        List<Registered> registered = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            String occupation =
                    rows.get(i).wantedOccupations().stream().findFirst().orElse(null);
            registered.add(new Registered(
                    numbers.get(i),
                    ids.get(i),
                    rows.get(i).registeredOn(),
                    wanted.get(i),
                    occupation,
                    rows.get(i).hardship() != null,
                    fates.get(i)));
        }
        return registered;
    }

    /** Every ninth said on the phone how far they would go, every third of these whom they look after. */
    private void limit(List<String> numbers) {
        for (int i = 4; i < numbers.size(); i += 9) {
            String care = i % 27 == 4 ? CARES.get(i / 27 % CARES.size()) : null;
            jobseekers.limit(numbers.get(i), KILOMETRES.get(i / 9 % KILOMETRES.size()), care);
        }
    }

    /** Everybody has a number of their own. */
    private List<People.NewPerson> invented(Dice dice) {
        Set<String> numbers = new HashSet<>();
        List<People.NewPerson> invented = new ArrayList<>();
        while (invented.size() < count()) {
            LocalDate born = dice.today().minusYears(dice.between(19, 58)).minusDays(dice.between(1, 360));
            String home = dice.one(List.copyOf(divisions.all())).code();
            People.NewPerson person =
                    DemoPeople.invent(invented.size(), born, home, dice.one(EDUCATIONS), dice.random(), "演示县");
            if (numbers.add(person.number().value())) {
                invented.add(person);
            }
        }
        return invented;
    }

    private Jobseekers.Registration registration(
            long person, People.NewPerson who, DemoFate fate, DemoTrade former, DemoTrade wanted, Dice dice) {
        LocalDate on = fate.registered(dice);
        Division home = divisions.find(who.division()).orElseThrow();
        boolean anywhere = dice.chance(0.4);
        SkillLevel level = former.level() != null && dice.chance(0.6) ? former.level() : null;
        return new Jobseekers.Registration(
                person,
                home.code(),
                who.education(),
                former.former(),
                codes(former.former()).stream().findFirst().orElse(null),
                level,
                level == null ? null : certificate(level, dice),
                on,
                dice.one(REASONS),
                wanted.title(),
                codes(wanted.title()),
                dice.share(wanted.payMin(), 0.85, 1.2),
                anywhere,
                anywhere ? List.of() : areas(home, dice),
                dice.one(SHIFTS),
                dice.chance(0.12) ? dice.one(HARDSHIPS) : null,
                null,
                "演示县",
                "演示县",
                dice.officeHour(on));
    }

    private List<String> areas(Division home, Dice dice) {
        if (dice.chance(0.25)) {
            return List.of();
        }
        Set<String> areas = new java.util.LinkedHashSet<>();
        areas.add(home.code());
        List<Division> all = List.copyOf(divisions.all());
        for (int i = dice.between(1, 3); i > 0; i--) {
            areas.add(dice.one(all).code());
        }
        return List.copyOf(areas);
    }

    /** A number of the form that level certificates have, of a body that does not exist. */
    private static @Nullable String certificate(SkillLevel level, Dice dice) {
        int digit = 7 - level.rank();
        return "S000033999999%02d%d%06d".formatted(dice.between(15, 25), digit, dice.between(1, 999_999));
    }

    private List<String> codes(String words) {
        return codes.computeIfAbsent(words, occupations::sure);
    }
}
