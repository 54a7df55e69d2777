package cn.gongjiang.employment.matching;

import cn.gongjiang.registry.Division;
import cn.gongjiang.registry.Education;
import cn.gongjiang.skills.SkillLevel;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Many vacancies as numbers: what they share (work and level, place, pay, shift, certificates) is kept once, so that a person
 * is laid against each of the few different values, and a vacancy costs a few look-ups. The rules are those of
 * {@link Scoring} and {@link HardConditions}; a {@link Fit} says what these say.
 */
final class Pool {
    /** A kind of work by its place, the level asked for, and the certificates that the law demands. */
    record Work(int trade, Optional<SkillLevel> level, List<CertificateRule> demanded) {}

    /** In fen. */
    record Pay(long lowest, long highest) {}

    private final List<Opening> openings;
    private final Matching.Rules rules;
    private final Numbered<Trade> trades = new Numbered<>();
    private final Map<Trade, double[]> nearness = new ConcurrentHashMap<>();

    final Numbered<Work> works = new Numbered<>();
    final Numbered<Optional<Division>> places = new Numbered<>();
    final Numbered<Pay> pays = new Numbered<>();
    final Numbered<Integer> educations = new Numbered<>();
    final Numbered<Optional<String>> shifts = new Numbered<>();

    final int[] work;
    final int[] place;
    final int[] pay;
    final int[] education;
    final int[] shift;

    Pool(List<Opening> openings, Matching.Rules rules) {
        this.openings = openings;
        this.rules = rules;
        int size = openings.size();
        work = new int[size];
        place = new int[size];
        pay = new int[size];
        education = new int[size];
        shift = new int[size];
        for (int i = 0; i < size; i++) {
            put(i, openings.get(i));
        }
    }

    private void put(int i, Opening opening) {
        work[i] = works.place(new Work(
                trades.place(opening.trade()),
                Optional.ofNullable(opening.level()),
                rules.conditions().demanded(opening)));
        place[i] = places.place(Optional.ofNullable(opening.place()));
        pay[i] = pays.place(new Pay(opening.payMinFen(), opening.payHighestFen()));
        education[i] = educations.place(Education.step(opening.education()));
        shift[i] = shifts.place(Optional.ofNullable(opening.shift()));
    }

    int size() {
        return openings.size();
    }

    List<Opening> openings() {
        return openings;
    }

    Matching.Rules rules() {
        return rules;
    }

    /** How near the nearest of somebody's trades is to each kind of work here, by its place; 0 where nothing was told. */
    double[] nearest(List<Trade> known) {
        double[] nearest = new double[trades.size()];
        for (Trade one : known) {
            double[] row = nearness.computeIfAbsent(one, this::row);
            for (int t = 0; t < row.length; t++) {
                nearest[t] = Math.max(nearest[t], row[t]);
            }
        }
        return nearest;
    }

    private double[] row(Trade one) {
        double[] row = new double[trades.size()];
        Arrays.setAll(row, t -> rules.scoring().nearness().between(one, trades.at(t)));
        return row;
    }
}
