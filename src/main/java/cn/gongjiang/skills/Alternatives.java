package cn.gongjiang.skills;

import cn.gongjiang.skills.OccupationGuess.Candidate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What else somebody may have meant: where a guess names few occupations, those nearest to the likeliest one follow, never
 * above what the words themselves named.
 */
@Component
class Alternatives {
    private static final int OFFERED = 4;
    private static final double BESIDE = 0.5;
    private static final double THOUSAND = 1000;

    private final Occupations occupations;
    private final OccupationNearness nearness;

    Alternatives(Occupations occupations, OccupationNearness nearness) {
        this.occupations = occupations;
        this.nearness = nearness;
    }

    /** The guess's own occupations and what stands beside them; nothing where it has none. */
    List<Candidate> beside(OccupationGuess guess) {
        List<Candidate> named = guess.items();
        if (named.isEmpty() || named.size() >= OFFERED) {
            return named;
        }
        Set<String> codes = named.stream().map(Candidate::code).collect(Collectors.toSet());
        Stream<Candidate> near = occupations.all().stream()
                .filter(o -> !codes.contains(o.code()))
                .map(o -> new Candidate(o.code(), o.name(), score(named, o)))
                .filter(c -> c.score() > 0)
                .sorted(Comparator.comparingDouble((Candidate c) -> -c.score()).thenComparing(Candidate::code))
                .limit((long) OFFERED - named.size());
        return Stream.concat(named.stream(), near).toList();
    }

    private double score(List<Candidate> named, Occupation other) {
        Candidate first = named.getFirst();
        double near = BESIDE * first.score() * nearness.between(first.code(), other.code());
        return Math.floor(Math.min(near, named.getLast().score()) * THOUSAND) / THOUSAND;
    }
}
