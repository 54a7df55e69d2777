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
 * Many vacancies as numbers. What they ask for has three sides, and of each side there are few different values: a person is
 * laid against these, and a vacancy costs three look-ups. The rules are those of {@link Scoring} and {@link HardConditions};
 * a {@link Fit} says what these say.
 */
final class Pool {
    /** What is to be done: the kind of work and the certificates that the law demands, by their places. */
    record Work(int trade, Optional<SkillLevel> level, int demanded) {}

    /** In fen. */
    record Pay(long lowest, long highest) {}

    /** @param education by its step */
    record Terms(Optional<Division> place, int education, Optional<String> shift) {}

    private final List<Opening> openings;
    private final Matching.Rules rules;
    private final Numbered<Trade> trades = new Numbered<>();
    private final Map<Trade, double[]> nearness = new ConcurrentHashMap<>();

    final Numbered<List<CertificateRule>> demands = new Numbered<>();
    final Numbered<Work> works = new Numbered<>();
    final Numbered<Pay> pays = new Numbered<>();
    final Numbered<Terms> terms = new Numbered<>();

    private final int[] work;
    private final int[] pay;
    private final int[] term;

    Pool(List<Opening> openings, Matching.Rules rules) {
        this.openings = openings;
        this.rules = rules;
        work = new int[openings.size()];
        pay = new int[openings.size()];
        term = new int[openings.size()];
        for (int i = 0; i < openings.size(); i++) {
            put(i, openings.get(i));
        }
    }

    private void put(int i, Opening opening) {
        work[i] = works.place(new Work(
                trades.place(opening.trade()),
                Optional.ofNullable(opening.level()),
                demands.place(rules.conditions().demanded(opening))));
        pay[i] = pays.place(new Pay(opening.payMinFen(), opening.payHighestFen()));
        term[i] = terms.place(new Terms(
                Optional.ofNullable(opening.place()),
                Education.step(opening.education()),
                Optional.ofNullable(opening.shift())));
    }

    List<Opening> openings() {
        return openings;
    }

    Matching.Rules rules() {
        return rules;
    }

    /** For each vacancy the sum of what its three sides come to. */
    int[] sums(int[] ofWork, int[] ofPay, int[] ofTerms) {
        int[] sums = new int[work.length];
        for (int i = 0; i < sums.length; i++) {
            sums[i] = ofWork[work[i]] + ofPay[pay[i]] + ofTerms[term[i]];
        }
        return sums;
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
