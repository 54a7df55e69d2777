package cn.gongjiang.employment.demo;

import cn.gongjiang.employment.referral.Evidence;
import cn.gongjiang.employment.referral.OutcomeResult;
import cn.gongjiang.employment.referral.ReferralScore;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What happened to the two thousand: trained or not, placed or not, and the referrals that are under way today. */
@Component
class DemoHistory {
    private static final List<Integer> HOURS = List.of(80, 96, 120, 160);
    private static final List<String> WHY_NOT = List.of("工资没有谈拢", "离家太远", "企业要更熟练的人", "本人选了别的单位");
    private static final double TRAINED = 0.64;
    private static final double PLACED_AFTER_TRAINING = 0.7;
    private static final double PLACED_WITHOUT = 0.3;
    private static final int UNDER_WAY = 180;

    private final PastRows rows;
    private final ReferralScore scores;

    DemoHistory(PastRows rows, ReferralScore scores) {
        this.rows = rows;
        this.scores = scores;
    }

    void load(List<DemoJobseekers.Registered> people, List<DemoVacancies.Posted> vacancies, Dice dice) {
        Map<String, Integer> filled = new HashMap<>();
        int waiting = 0;
        for (DemoJobseekers.Registered person : people) {
            Optional<LocalDate> trained = training(person, dice);
            boolean placed = placement(person, trained, vacancies, filled, dice);
            if (!placed && waiting < UNDER_WAY && dice.chance(0.4)) {
                waiting += underWay(person, vacancies, dice);
            }
        }
    }

    /** The last day of the training, if there was one that has ended. */
    private Optional<LocalDate> training(DemoJobseekers.Registered person, Dice dice) {
        if (!dice.chance(TRAINED)) {
            return Optional.empty();
        }
        LocalDate from = person.on().plusDays(dice.between(5, 60));
        LocalDate to = from.plusDays(dice.between(9, 30));
        if (to.isAfter(dice.today())) {
            return Optional.empty();
        }
        int hours = dice.one(HOURS);
        int attended = dice.chance(0.04) ? hours / 3 : hours - dice.between(0, hours / 6);
        rows.training(
                person.person(),
                person.trade().title(),
                person.occupation(),
                from,
                to,
                hours,
                attended,
                dice.officeHour(to));
        return Optional.of(to);
    }

    private boolean placement(
            DemoJobseekers.Registered person,
            Optional<LocalDate> trained,
            List<DemoVacancies.Posted> vacancies,
            Map<String, Integer> filled,
            Dice dice) {
        if (!dice.chance(trained.isPresent() ? PLACED_AFTER_TRAINING : PLACED_WITHOUT)) {
            return false;
        }
        LocalDate on = trained.orElse(person.on()).plusDays(dice.between(4, 170));
        if (on.isAfter(dice.today())) {
            return false;
        }
        Optional<DemoVacancies.Posted> vacancy = vacancies.stream()
                .filter(v -> v.from().isBefore(on.minusDays(12)) && v.until().isAfter(on.minusDays(12)))
                .filter(v -> person.on().isBefore(on.minusDays(12)))
                .filter(v -> filled.getOrDefault(v.no(), 0) < v.headcount())
                .findFirst();
        vacancy.ifPresent(v -> filled.merge(v.no(), 1, Integer::sum));
        String referral =
                vacancy.map(v -> hired(person, v, on.minusDays(12), dice)).orElse(null);
        rows.placement(
                person.person(),
                referral,
                vacancy.orElseGet(() -> dice.one(vacancies)),
                on,
                dice.chance(0.7) ? Evidence.CONTRACT : Evidence.SOCIAL_INSURANCE,
                dice.officeHour(on.plusDays(1).isAfter(dice.today()) ? on : on.plusDays(1)));
        return true;
    }

    private String hired(DemoJobseekers.Registered person, DemoVacancies.Posted vacancy, LocalDate on, Dice dice) {
        String no = referral(person, vacancy, on, dice);
        rows.interview(no, on.plusDays(4), vacancy.enterprise().name(), dice.officeHour(on.plusDays(1)));
        rows.outcome(no, OutcomeResult.HIRED, null, on.plusDays(6), dice.officeHour(on.plusDays(6)));
        return no;
    }

    /** A referral of the last weeks, at any of its steps; 1 when there was a vacancy for it. */
    private int underWay(DemoJobseekers.Registered person, List<DemoVacancies.Posted> vacancies, Dice dice) {
        LocalDate on = dice.today().minusDays(dice.between(1, 20));
        if (person.on().isAfter(on)) {
            return 0;
        }
        List<DemoVacancies.Posted> open = vacancies.stream()
                .filter(v -> v.from().isBefore(on) && v.until().isAfter(dice.today()))
                .toList();
        if (open.isEmpty()) {
            return 0;
        }
        DemoVacancies.Posted vacancy = dice.one(open);
        String no = referral(person, vacancy, on, dice);
        int step = dice.between(0, 3);
        if (step >= 1) {
            LocalDate interview = step == 1 ? dice.today().plusDays(dice.between(0, 5)) : on.plusDays(1);
            rows.interview(no, interview, vacancy.enterprise().name(), dice.officeHour(on.plusDays(1)));
        }
        if (step >= 2) {
            boolean hired = step == 3;
            rows.outcome(
                    no,
                    hired ? OutcomeResult.HIRED : OutcomeResult.NOT_HIRED,
                    hired ? null : dice.one(WHY_NOT),
                    on.plusDays(1),
                    dice.officeHour(on.plusDays(1)));
        }
        return 1;
    }

    private String referral(DemoJobseekers.Registered person, DemoVacancies.Posted vacancy, LocalDate on, Dice dice) {
        return rows.referral(person.no(), vacancy.no(), scores.of(person.no(), vacancy.no()), on, dice.officeHour(on));
    }
}
