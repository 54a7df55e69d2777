package cn.gongjiang.skills;

import java.util.List;
import java.util.Optional;

/**
 * What somebody's words for a job may mean.
 *
 * @param items the likely occupations, likeliest first
 * @param confident whether the first can be taken without asking
 */
public record OccupationGuess(List<Candidate> items, boolean confident) {
    static final OccupationGuess NONE = new OccupationGuess(List.of(), false);

    public OccupationGuess {
        items = List.copyOf(items);
    }

    /** The code that can be taken without asking. */
    public Optional<String> sure() {
        return confident ? Optional.of(items.getFirst().code()) : Optional.empty();
    }

    /**
     * @param code of the Classification of Occupations (2022), such as 6-18-02-04
     * @param score likeness, from 0 to 1
     */
    public record Candidate(String code, String name, double score) {}
}
