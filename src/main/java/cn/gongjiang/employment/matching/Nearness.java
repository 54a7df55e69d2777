package cn.gongjiang.employment.matching;

/** How near two kinds of work are, from 0 (nothing in common) to 1 (the same). */
@FunctionalInterface
public interface Nearness {
    /** From here on two kinds of work count as one. */
    double SAME = 0.99;

    double between(Trade one, Trade other);
}
