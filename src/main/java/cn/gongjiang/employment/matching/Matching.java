package cn.gongjiang.employment.matching;

import cn.gongjiang.core.Parameters;
import cn.gongjiang.employment.referral.ReferralScore;
import cn.gongjiang.identity.Scope;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Matches one person with many vacancies, many people with one vacancy, and one with one: always by the same rules. */
@Service
public class Matching implements ReferralScore {
    private final SeekerListing seekers;
    private final OpeningListing openings;
    private final CertificateRules certificates;
    private final Parameters parameters;
    private final Nearness nearness;
    private final Clock clock;

    Matching(
            SeekerListing seekers,
            OpeningListing openings,
            CertificateRules certificates,
            Parameters parameters,
            Nearness nearness,
            Clock clock) {
        this.seekers = seekers;
        this.openings = openings;
        this.certificates = certificates;
        this.parameters = parameters;
        this.nearness = nearness;
        this.clock = clock;
    }

    /** The open vacancies for a jobseeker whom the viewer was already found to see. */
    public Matches forJobseeker(String no, Scope scope) {
        return seekers.find(no, scope)
                .map(person -> Matches.of(Matched.openings(person, new Pool(openings.open(scope), rules()))))
                .orElse(Matches.NONE);
    }

    /** The people without work for a vacancy that the viewer was already found to see. */
    public Matches forVacancy(String no, Scope scope) {
        return openings.find(no, Scope.county())
                .map(opening -> Matches.of(Matched.people(seekers.withoutWork(scope), opening, rules())))
                .orElse(Matches.NONE);
    }

    /** One jobseeker and one vacancy; empty for whoever objects to being matched. */
    public Optional<Matches.Pair> pair(String jobseeker, String vacancy) {
        Rules rules = rules();
        return seekers.find(jobseeker, Scope.county()).flatMap(seeker -> openings.find(vacancy, Scope.county())
                .map(opening -> rules.pair(vacancy, seeker, opening)));
    }

    @Override
    public @Nullable BigDecimal of(String jobseeker, String vacancy) {
        return pair(jobseeker, vacancy).map(pair -> pair.score().total()).orElse(null);
    }

    @Override
    public Map<Asked, BigDecimal> of(Collection<Asked> pairs) {
        Rules rules = rules();
        Map<String, SeekerListing.Born> people =
                seekers.all(pairs.stream().map(Asked::jobseeker).collect(Collectors.toSet()), Scope.county());
        Map<String, Opening> vacancies =
                openings.all(pairs.stream().map(Asked::vacancy).collect(Collectors.toSet()), Scope.county());
        Map<Asked, BigDecimal> scores = new LinkedHashMap<>();
        for (Asked pair : pairs) {
            SeekerListing.Born person = people.get(pair.jobseeker());
            Opening opening = vacancies.get(pair.vacancy());
            if (person != null && opening != null) {
                scores.put(pair, rules.scoring().score(person.seeker(), opening).total());
            }
        }
        return scores;
    }

    Rules rules() {
        LocalDate today = LocalDate.now(clock);
        Nearness remembered = new RememberedNearness(nearness);
        return new Rules(
                new HardConditions(
                        certificates.on(today),
                        parameters.on(today, "employment.age.minimum").intValueExact(),
                        parameters.on(today, "employment.match.pay.almost"),
                        remembered),
                new Scoring(Weights.of(parameters.allOn(today, Weights.PREFIX)), remembered),
                today);
    }

    record Rules(HardConditions conditions, Scoring scoring, LocalDate today) {
        /** In words. */
        Matches.Pair pair(String no, SeekerListing.Born person, Opening opening) {
            return new Matches.Pair(
                    no, conditions.of(person.seeker(), age(person), opening), scoring.score(person.seeker(), opening));
        }

        /** In numbers. */
        Fit fit(SeekerListing.Born person, Pool pool) {
            return new Fit(pool, person.seeker(), age(person));
        }

        private int age(SeekerListing.Born person) {
            return Period.between(person.birthday(), today).getYears();
        }
    }
}
