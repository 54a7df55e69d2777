package cn.gongjiang.employment.matching;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Many pairs by their place, in the order of their numbers: weighed at once, told in words only where somebody asks.
 */
final class Matched {
    private final int[] gravities;
    private final int[] tenths;
    private final IntFunction<String> number;
    private final IntFunction<Matches.Pair> words;

    private Matched(int[] gravities, int[] tenths, IntFunction<String> number, IntFunction<Matches.Pair> words) {
        this.gravities = gravities;
        this.tenths = tenths;
        this.number = number;
        this.words = words;
    }

    /** Pairs that are already told. */
    static Matched told(List<Matches.Pair> pairs) {
        return new Matched(
                pairs.stream()
                        .mapToInt(pair -> pair.decision().answer().gravity())
                        .toArray(),
                pairs.stream()
                        .mapToInt(pair -> Shares.least(pair.score().total()))
                        .toArray(),
                i -> pairs.get(i).no(),
                pairs::get);
    }

    /** One person and many vacancies. */
    static Matched openings(SeekerListing.Born person, Pool pool) {
        Fit fit = pool.rules().fit(person, pool);
        List<Opening> openings = pool.openings();
        return new Matched(
                IntStream.range(0, openings.size()).map(fit::gravity).toArray(),
                IntStream.range(0, openings.size()).map(fit::tenths).toArray(),
                i -> openings.get(i).no(),
                i -> pool.rules().pair(openings.get(i).no(), person, openings.get(i)));
    }

    /** One vacancy and many people: each is laid against a pool that holds this vacancy alone. */
    static Matched people(List<SeekerListing.Born> people, Opening opening, Matching.Rules rules) {
        Pool alone = new Pool(List.of(opening), rules);
        List<Fit> fits = people.stream().map(person -> rules.fit(person, alone)).toList();
        return new Matched(
                fits.stream().mapToInt(fit -> fit.gravity(0)).toArray(),
                fits.stream().mapToInt(fit -> fit.tenths(0)).toArray(),
                i -> people.get(i).seeker().no(),
                i -> rules.pair(people.get(i).seeker().no(), people.get(i), opening));
    }

    int size() {
        return tenths.length;
    }

    String no(int i) {
        return number.apply(i);
    }

    /** The gravity of the answer to the hard conditions. */
    int gravity(int i) {
        return gravities[i];
    }

    /** The score in tenths of a point. */
    int tenths(int i) {
        return tenths[i];
    }

    Matches.Pair pair(int i) {
        return words.apply(i);
    }
}
