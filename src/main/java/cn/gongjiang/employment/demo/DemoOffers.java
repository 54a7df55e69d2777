package cn.gongjiang.employment.demo;

import cn.gongjiang.core.DemoScale;
import cn.gongjiang.employment.push.JobAnswer;
import cn.gongjiang.employment.push.UnsuitableReason;
import cn.gongjiang.employment.referral.OutcomeResult;
import cn.gongjiang.employment.referral.ReferralScore;
import cn.gongjiang.employment.referral.ReferralScore.Asked;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Vacancies pointed out to people, what they said to them, and the referrals that came of it. */
final class DemoOffers {
    private static final int PUSHES = 8150;
    private static final int UNDER_WAY = 400;
    private static final int ROUNDS = 12;
    private static final BigDecimal LEAST = new BigDecimal("60");
    private static final int APART = 8;
    private static final int DAYS_BEFORE = 2;
    private static final List<String> WHY_NOT = List.of("工资没有谈拢", "离家太远", "企业要更熟练的人", "本人选了别的单位");

    private final ReferralScore scorer;
    private final DemoScale scale;
    private final Dice dice;
    private final Map<DemoTrade, List<DemoVacancies.Posted>> vacancies;
    private final Map<Asked, Offer> offers = new LinkedHashMap<>();
    private final Map<String, List<LocalDate>> days = new HashMap<>();
    private Map<Asked, BigDecimal> scores = Map.of();

    DemoOffers(ReferralScore scorer, DemoScale scale, List<DemoVacancies.Posted> vacancies, Dice dice) {
        this.scorer = scorer;
        this.scale = scale;
        this.dice = dice;
        this.vacancies = vacancies.stream().collect(Collectors.groupingBy(DemoVacancies.Posted::trade));
    }

    /**
     * A vacancy for somebody.
     *
     * @param pushedOn null where an official told them across the counter
     * @param wantedOn when they said yes
     */
    private record Offer(
            DemoJobseekers.Registered person,
            DemoVacancies.Posted vacancy,
            @Nullable LocalDate pushedOn,
            @Nullable LocalDate wantedOn,
            boolean placed) {}

    /** Pushes first, since whatever follows from them names them no more. */
    void load(List<DemoJobseekers.Registered> people, Map<String, DemoHistory.Placed> placed, PastRows rows) {
        placed.values().stream()
                .sorted(java.util.Comparator.comparing(p -> p.person().no()))
                .forEach(this::wanted);
        for (int round = 0; round < ROUNDS; round++) {
            for (DemoJobseekers.Registered person : people) {
                push(person, placed.get(person.no()));
            }
        }
        scores = scorer.of(offers.keySet());
        List<Offer> good = offers.entrySet().stream()
                .filter(e -> score(e.getKey()).compareTo(LEAST) >= 0)
                .map(Map.Entry::getValue)
                .toList();
        int most = scale.of(PUSHES);
        int underWay = scale.of(UNDER_WAY);
        Map<String, DemoJobseekers.Registered> busy = new HashMap<>();
        for (Offer offer :
                good.stream().filter(o -> o.pushedOn() != null).limit(most).toList()) {
            boolean free = busy.size() < underWay
                    && isOpen(offer)
                    && !placed.containsKey(offer.person().no());
            boolean wants =
                    free && dice.chance(0.6) && busy.putIfAbsent(offer.person().no(), offer.person()) == null;
            write(offer, wants, rows);
        }
    }

    private boolean isOpen(Offer offer) {
        LocalDate pushed = Objects.requireNonNull(offer.pushedOn());
        return offer.vacancy().until().isAfter(dice.today())
                && pushed.isAfter(dice.today().minusDays(24));
    }

    private BigDecimal score(Asked asked) {
        return scores.getOrDefault(asked, BigDecimal.ZERO);
    }

    private void wanted(DemoHistory.Placed one) {
        one.vacancy().ifPresent(vacancy -> {
            LocalDate referred = one.referredOn();
            LocalDate pushed = referred.minusDays(DAYS_BEFORE);
            boolean told = !pushed.isBefore(vacancy.from())
                    && !pushed.isBefore(one.person().on());
            add(new Offer(one.person(), vacancy, told ? pushed : null, told ? referred : null, true));
        });
    }

    /** One more vacancy of their trade, at a moment when it was open and they were looking. */
    private void push(DemoJobseekers.Registered person, DemoHistory.@Nullable Placed placed) {
        DemoVacancies.Posted vacancy = dice.one(vacancies.getOrDefault(person.trade(), List.of()));
        LocalDate begin = vacancy.from().isAfter(person.on()) ? vacancy.from() : person.on();
        LocalDate on = begin.plusDays(dice.between(1, 20));
        LocalDate end = placed == null ? dice.today() : placed.referredOn().minusDays(DAYS_BEFORE + APART);
        if (!on.isAfter(end) && on.isBefore(vacancy.until())) {
            add(new Offer(person, vacancy, on, null, false));
        }
    }

    private void add(Offer offer) {
        Asked asked = new Asked(offer.person().no(), offer.vacancy().no());
        LocalDate on = offer.pushedOn();
        List<LocalDate> earlier = days.computeIfAbsent(asked.jobseeker(), no -> new ArrayList<>());
        boolean close =
                on != null && earlier.stream().anyMatch(d -> Math.abs(d.toEpochDay() - on.toEpochDay()) < APART);
        if (!offers.containsKey(asked) && (!close || offer.placed())) {
            offers.put(asked, offer);
            if (on != null) {
                earlier.add(on);
            }
        }
    }

    private void write(Offer offer, boolean wants, PastRows rows) {
        DemoJobseekers.Registered person = offer.person();
        DemoVacancies.Posted vacancy = offer.vacancy();
        LocalDate on = Objects.requireNonNull(offer.pushedOn());
        BigDecimal score = score(new Asked(person.no(), vacancy.no()));
        rows.add(Past.PUSH, on, dice.officeHour(on), person.no(), vacancy.no(), score, on);
        LocalDate wanted = offer.wantedOn();
        if (wanted != null) {
            answer(offer, wanted, JobAnswer.WANTED, null, rows);
        } else if (wants) {
            LocalDate referred = on.plusDays(1).isAfter(dice.today()) ? on : on.plusDays(1);
            answer(offer, referred, JobAnswer.WANTED, null, rows);
            underWay(person, vacancy, referred, rows);
        } else if (dice.chance(0.3) && on.isBefore(dice.today())) {
            answer(offer, on.plusDays(1), JobAnswer.UNSUITABLE, dice.one(List.of(UnsuitableReason.values())), rows);
        }
    }

    private void answer(
            Offer offer, LocalDate day, JobAnswer answer, @Nullable UnsuitableReason reason, PastRows rows) {
        rows.add(
                Past.JOB_ANSWER,
                day,
                dice.officeHour(day),
                offer.person().no(),
                offer.vacancy().no(),
                answer,
                reason);
    }

    /** A referral that led to work. */
    PastRows.Row hired(DemoJobseekers.Registered person, DemoVacancies.Posted vacancy, LocalDate on, PastRows rows) {
        PastRows.Row referral = referral(person, vacancy, on, rows);
        interview(referral, vacancy, on.plusDays(4), on.plusDays(1), rows);
        outcome(referral, OutcomeResult.HIRED, null, on.plusDays(6), rows);
        return referral;
    }

    /** A referral of the last weeks, at any of its steps. */
    private void underWay(DemoJobseekers.Registered person, DemoVacancies.Posted vacancy, LocalDate on, PastRows rows) {
        PastRows.Row referral = referral(person, vacancy, on, rows);
        boolean old = on.isBefore(dice.today().minusDays(2));
        int step = dice.between(0, old ? 3 : 1);
        if (step >= 1) {
            LocalDate interview = step == 1 ? dice.today().plusDays(dice.between(0, 5)) : on.plusDays(1);
            interview(referral, vacancy, interview, on, rows);
        }
        if (step >= 2) {
            boolean hired = step == 3;
            outcome(
                    referral,
                    hired ? OutcomeResult.HIRED : OutcomeResult.NOT_HIRED,
                    hired ? null : dice.one(WHY_NOT),
                    on.plusDays(2),
                    rows);
        }
    }

    private PastRows.Row referral(
            DemoJobseekers.Registered person, DemoVacancies.Posted vacancy, LocalDate on, PastRows rows) {
        BigDecimal score = scores.get(new Asked(person.no(), vacancy.no()));
        return rows.add(Past.REFERRAL, on, dice.officeHour(on), person.no(), vacancy.no(), score);
    }

    private void interview(
            PastRows.Row referral, DemoVacancies.Posted vacancy, LocalDate heldOn, LocalDate set, PastRows rows) {
        rows.add(
                Past.INTERVIEW,
                heldOn,
                dice.officeHour(set),
                referral,
                heldOn,
                vacancy.enterprise().name());
    }

    private void outcome(
            PastRows.Row referral, OutcomeResult result, @Nullable String reason, LocalDate on, PastRows rows) {
        rows.add(Past.OUTCOME, on, dice.officeHour(on), referral, result, reason, on);
    }
}
