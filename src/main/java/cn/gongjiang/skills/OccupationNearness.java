package cn.gongjiang.skills;

import org.springframework.stereotype.Component;

/** How near two occupations are, from 0 to 1. */
@Component
public class OccupationNearness {
    /** By their codes. */
    public double between(String one, String other) {
        return one.equals(other) ? 1 : 0;
    }

    /** By what they are called, where one of them is not recognised. */
    public double betweenWords(String one, String other) {
        return one.equals(other) ? 1 : 0;
    }
}
