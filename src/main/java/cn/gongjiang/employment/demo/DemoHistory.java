package cn.gongjiang.employment.demo;

import cn.gongjiang.core.DemoScale;
import cn.gongjiang.employment.referral.Evidence;
import cn.gongjiang.employment.referral.ReferralScore;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What happened to everybody as their fate has it: spoken to, trained, pushed, referred, placed, asked afterwards. */
@Component
class DemoHistory {
    private static final List<Integer> HOURS = List.of(80, 96, 120, 160);
    private static final int FASTEST = 4;
    private static final int SLOWEST = 170;
    private static final int BEFORE_START = 12;

    private final PastRows rows;
    private final ReferralScore scores;
    private final DemoScale scale;

    DemoHistory(PastRows rows, ReferralScore scores, DemoScale scale) {
        this.rows = rows;
        this.scores = scores;
        this.scale = scale;
    }

    /** Somebody with their first day at work, if they were placed, and the vacancy they were referred to, if that was how. */
    record Placed(DemoJobseekers.Registered person, LocalDate on, Optional<DemoVacancies.Posted> vacancy) {
        LocalDate referredOn() {
            return on.minusDays(BEFORE_START);
        }
    }

    void load(List<DemoJobseekers.Registered> people, List<DemoVacancies.Posted> vacancies, Dice dice) {
        Map<String, Integer> filled = new HashMap<>();
        Map<String, Placed> placed = new HashMap<>();
        for (DemoJobseekers.Registered person : people) {
            if (!person.fate().isTrained()) {
                continue;
            }
            LocalDate ended = training(person, rows, dice);
            if (person.fate() == DemoFate.PLACED) {
                int days = (int) Math.min(SLOWEST, ended.until(dice.today(), java.time.temporal.ChronoUnit.DAYS));
                LocalDate on = ended.plusDays(dice.between(FASTEST, days));
                placed.put(
                        person.no(),
                        new Placed(person, on, vacancy(person, on.minusDays(BEFORE_START), vacancies, filled)));
            }
        }
        rows.write();
        DemoOffers offers = new DemoOffers(scores, scale, vacancies, dice);
        offers.load(people, placed, rows);
        placed.values().stream()
                .sorted(java.util.Comparator.comparing(p -> p.person().no()))
                .forEach(one -> placement(one, offers, vacancies, rows, dice));
        new DemoContacts(dice).load(people, placed.keySet(), rows);
        rows.write();
    }

    /** @return the last day of the training */
    private static LocalDate training(DemoJobseekers.Registered person, PastRows rows, Dice dice) {
        LocalDate from = person.on().plusDays(dice.between(5, 60));
        LocalDate to = from.plusDays(dice.between(9, 30));
        int hours = dice.one(HOURS);
        int attended = person.fate() == DemoFate.ABSENT ? hours / 3 : hours - dice.between(0, hours / 6);
        rows.add(
                Past.TRAINING,
                to,
                dice.officeHour(to),
                person.person(),
                person.occupation(),
                person.trade().title(),
                "FIRST",
                from,
                to,
                hours,
                attended);
        return to;
    }

    private static Optional<DemoVacancies.Posted> vacancy(
            DemoJobseekers.Registered person,
            LocalDate day,
            List<DemoVacancies.Posted> vacancies,
            Map<String, Integer> filled) {
        Optional<DemoVacancies.Posted> found = vacancies.stream()
                .filter(v -> v.trade().equals(person.trade()))
                .filter(v -> v.from().isBefore(day)
                        && v.until().isAfter(day)
                        && person.on().isBefore(day))
                .filter(v -> filled.getOrDefault(v.no(), 0) < v.headcount())
                .findFirst();
        found.ifPresent(v -> filled.merge(v.no(), 1, Integer::sum));
        return found;
    }

    /** At the enterprise somebody was referred to, or at one they found themselves. */
    private static void placement(
            Placed one, DemoOffers offers, List<DemoVacancies.Posted> vacancies, PastRows rows, Dice dice) {
        DemoJobseekers.Registered person = one.person();
        PastRows.Row referral = one.vacancy()
                .map(v -> offers.hired(person, v, one.referredOn(), rows))
                .orElse(null);
        DemoVacancies.Posted post = one.vacancy()
                .orElseGet(() -> dice.one(vacancies.stream()
                        .filter(v -> v.trade().equals(person.trade()))
                        .toList()));
        LocalDate recorded = one.on().plusDays(1);
        PastRows.Row placement = rows.add(
                Past.PLACEMENT,
                one.on(),
                dice.officeHour(recorded.isAfter(dice.today()) ? one.on() : recorded),
                person.person(),
                referral,
                post.enterprise().id(),
                post.enterprise().name(),
                post.trade().title(),
                person.occupation(),
                one.on(),
                dice.chance(0.7) ? Evidence.CONTRACT : Evidence.SOCIAL_INSURANCE,
                "已核对原件");
        DemoContacts.followUps(placement, one.on(), rows, dice);
    }
}
