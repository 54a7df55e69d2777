package cn.gongjiang.employment.matching;

import cn.gongjiang.core.Answer;
import cn.gongjiang.registry.Education;

/** How one person fits each vacancy of a {@link Pool}: the answer to the hard conditions and the score, without their words. */
final class Fit {
    private final Pool pool;
    private final Seeker seeker;
    private final int age;
    private final Weights weights;
    private final HardConditions conditions;

    private final int[] workPoints;
    private final int[] placePoints;
    private final int[] payPoints;
    private final int[] educationPoints;
    private final int[] shiftPoints;

    private final int[] workBar;
    private final int[] placeBar;
    private final int[] payBar;
    private final int[] shiftBar;

    /** @param age in full years */
    Fit(Pool pool, Seeker seeker, int age) {
        this.pool = pool;
        this.seeker = seeker;
        this.age = age;
        weights = pool.rules().scoring().weights();
        conditions = pool.rules().conditions();
        double[] done = pool.nearest(seeker.done());
        double[] wanted = pool.nearest(seeker.wanted());
        workPoints = pool.works.each(work -> workPoints(work, done, wanted));
        workBar = pool.works.each(work -> workBar(work, done));
        placePoints = pool.places.each(
                place -> Shares.tenths(weights.distance(), Shares.distance(seeker.home(), place.orElse(null))));
        placeBar =
                pool.places.each(place -> Bars.area(seeker, place.orElse(null)).gravity());
        long expected = Shares.fen(seeker.payExpected());
        long almostFrom = Bars.almostFrom(seeker.payExpected(), conditions.payAlmost());
        payPoints =
                pool.pays.each(pay -> Shares.tenths(weights.pay(), Shares.pay(expected, pay.lowest(), pay.highest())));
        payBar = pool.pays.each(
                pay -> Bars.pay(expected, almostFrom, pay.highest()).gravity());
        int education = Education.step(seeker.education());
        educationPoints =
                pool.educations.each(asked -> Shares.tenths(weights.education(), Shares.education(education, asked)));
        shiftPoints =
                pool.shifts.each(shift -> Shares.tenths(weights.shift(), Shares.shift(seeker, shift.orElse(null))));
        shiftBar =
                pool.shifts.each(shift -> Bars.shift(seeker, shift.orElse(null)).gravity());
    }

    private int workPoints(Pool.Work work, double[] done, double[] wanted) {
        double skill =
                Shares.skill(done[work.trade()], seeker.level(), work.level().orElse(null));
        return Shares.tenths(weights.skill(), skill) + Shares.tenths(weights.intent(), wanted[work.trade()]);
    }

    /** The certificates that the law demands for some work, and the lawful age for it. */
    private int workBar(Pool.Work work, double[] done) {
        int age = Bars.age(this.age, Bars.leastAge(work.demanded(), conditions.generalAge()))
                .gravity();
        boolean provesIt = HardConditions.provesIt(work.demanded(), done[work.trade()]);
        return work.demanded().isEmpty()
                ? age
                : Math.max(age, Bars.certificate(seeker.certified(), provesIt).gravity());
    }

    /** The gravity of the {@link Answer} to the hard conditions of a vacancy. */
    int gravity(int i) {
        int about = Math.max(workBar[pool.work[i]], placeBar[pool.place[i]]);
        return Math.max(about, Math.max(payBar[pool.pay[i]], shiftBar[pool.shift[i]]));
    }

    /** The score for a vacancy in tenths of a point. */
    int tenths(int i) {
        return workPoints[pool.work[i]]
                + placePoints[pool.place[i]]
                + payPoints[pool.pay[i]]
                + educationPoints[pool.education[i]]
                + shiftPoints[pool.shift[i]];
    }

    /** Whether every condition holds, and the score is high enough. */
    boolean isWithin(int i, int leastTenths) {
        return gravity(i) == Answer.YES.gravity() && tenths(i) >= leastTenths;
    }
}
