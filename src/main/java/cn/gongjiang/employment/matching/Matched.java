package cn.gongjiang.employment.matching;

import java.util.List;
import java.util.function.IntFunction;

/** Many pairs by their place, in the order of their numbers: weighed at once, told in words only where somebody asks. */
final class Matched {
    private final int[] weighed;
    private final IntFunction<String> number;
    private final IntFunction<Matches.Pair> words;

    private Matched(int[] weighed, IntFunction<String> number, IntFunction<Matches.Pair> words) {
        this.weighed = weighed;
        this.number = number;
        this.words = words;
    }

    /** Pairs that are already told. */
    static Matched told(List<Matches.Pair> pairs) {
        return new Matched(
                pairs.stream()
                        .mapToInt(pair -> Weighed.of(
                                pair.decision().answer(),
                                Shares.least(pair.score().total())))
                        .toArray(),
                i -> pairs.get(i).no(),
                pairs::get);
    }

    /** One person and many vacancies. */
    static Matched openings(SeekerListing.Born person, Pool pool) {
        List<Opening> openings = pool.openings();
        return new Matched(
                pool.rules().fit(person, pool).weighed(), i -> openings.get(i).no(), i -> pool.rules()
                        .pair(openings.get(i).no(), person, openings.get(i)));
    }

    /** One vacancy and many people: each is laid against a pool that holds this vacancy alone. */
    static Matched people(List<SeekerListing.Born> people, Opening opening, Matching.Rules rules) {
        Pool alone = new Pool(List.of(opening), rules);
        return new Matched(
                people.stream()
                        .mapToInt(person -> rules.fit(person, alone).weighed()[0])
                        .toArray(),
                i -> people.get(i).seeker().no(),
                i -> rules.pair(people.get(i).seeker().no(), people.get(i), opening));
    }

    int size() {
        return weighed.length;
    }

    String no(int i) {
        return number.apply(i);
    }

    /** The gravity of the answer to the hard conditions. */
    int gravity(int i) {
        return Weighed.gravity(weighed[i]);
    }

    /** The score in tenths of a point. */
    int tenths(int i) {
        return Weighed.tenths(weighed[i]);
    }

    Matches.Pair pair(int i) {
        return words.apply(i);
    }
}
