package cn.gongjiang.employment.matching;

import cn.gongjiang.core.Answer;

/**
 * An answer and points in one number, so that adding the numbers of several sides of a pair gives both at once: points add up,
 * and of the answers the gravest is told by the highest field that is not empty. For up to seven sides and 6,553.5 points.
 */
final class Weighed {
    private static final int POINTS = 16;
    private static final int FIELD = 3;

    private Weighed() {}

    /** @param tenths of a point */
    static int of(Answer answer, int tenths) {
        return answer == Answer.YES ? tenths : tenths + (1 << POINTS + FIELD * (answer.gravity() - 1));
    }

    static int tenths(int sum) {
        return sum & (1 << POINTS) - 1;
    }

    /** Of the gravest answer. */
    static int gravity(int sum) {
        int answers = sum >>> POINTS;
        return (Integer.SIZE - Integer.numberOfLeadingZeros(answers) + FIELD - 1) / FIELD;
    }
}
