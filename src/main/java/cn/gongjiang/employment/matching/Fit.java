package cn.gongjiang.employment.matching;

import cn.gongjiang.registry.Education;
import java.math.BigDecimal;
import java.util.List;

/** How one person fits each vacancy of a {@link Pool}: the answer to the hard conditions and the score, without their words. */
final class Fit {
    private final Seeker seeker;
    private final int age;
    private final Weights weights;
    private final HardConditions conditions;
    private final int[] weighed;

    /** @param age in full years */
    Fit(Pool pool, Seeker seeker, int age) {
        this.seeker = seeker;
        this.age = age;
        weights = pool.rules().scoring().weights();
        conditions = pool.rules().conditions();
        weighed = pool.sums(works(pool), pays(pool), terms(pool));
    }

    private int[] works(Pool pool) {
        double[] done = pool.nearest(seeker.done());
        double[] wanted = pool.nearest(seeker.wanted());
        int[] sameWork = pool.demands.each(demanded -> lawful(demanded, Nearness.SAME));
        int[] otherWork = pool.demands.each(demanded -> lawful(demanded, 0));
        double skill = Shares.whole(weights.skill());
        double intent = Shares.whole(weights.intent());
        return pool.works.each(work -> {
            double near = done[work.trade()];
            double able = Shares.skill(near, seeker.level(), work.level().orElse(null));
            int tenths = Shares.tenths(skill, able) + Shares.tenths(intent, wanted[work.trade()]);
            return tenths + (near >= Nearness.SAME ? sameWork : otherWork)[work.demanded()];
        });
    }

    /** The certificates that the law demands for some work, and the lawful age for it. */
    private int lawful(List<CertificateRule> demanded, double near) {
        int old = Weighed.of(Bars.age(age, Bars.leastAge(demanded, conditions.generalAge())), 0);
        boolean provesIt = HardConditions.provesIt(demanded, near);
        return demanded.isEmpty() ? old : old + Weighed.of(Bars.certificate(seeker.certified(), provesIt), 0);
    }

    private int[] pays(Pool pool) {
        BigDecimal expected = seeker.payExpected();
        long fen = Shares.fen(expected);
        long almostFrom = Bars.almostFrom(expected, conditions.payAlmost());
        double whole = Shares.whole(weights.pay());
        return pool.pays.each(pay -> Weighed.of(
                Bars.pay(fen, almostFrom, pay.highest()),
                Shares.tenths(whole, Shares.pay(fen, pay.lowest(), pay.highest()))));
    }

    private int[] terms(Pool pool) {
        int has = Education.step(seeker.education());
        double distance = Shares.whole(weights.distance());
        double education = Shares.whole(weights.education());
        double times = Shares.whole(weights.shift());
        return pool.terms.each(asked -> {
            var place = asked.place().orElse(null);
            String shift = asked.shift().orElse(null);
            return Weighed.of(Bars.area(seeker, place), Shares.tenths(distance, Shares.distance(seeker.home(), place)))
                    + Weighed.of(Bars.shift(seeker, shift), Shares.tenths(times, Shares.shift(seeker, shift)))
                    + Shares.tenths(education, Shares.education(has, asked.education()));
        });
    }

    /** {@link Weighed}, by vacancy. */
    int[] weighed() {
        return weighed;
    }
}
