package cn.gongjiang.core;

import java.time.LocalDate;
import java.util.random.RandomGenerator;

/** A module's part of the demo county: invented, deterministic, complete; dates are generated backwards from the day. */
public interface DemoPart {
    /** Parts of lower floors come first; parts of one floor by name. */
    int floor();

    /** What is being loaded, for the progress line. */
    String label();

    void load(LocalDate today, RandomGenerator random);
}
