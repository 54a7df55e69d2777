package cn.gongjiang.core;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How large the demo county is: 12,000 people unless said, as the programme reports them, and everything else in proportion. Tests
 * live in a smaller one.
 */
@Component
public class DemoScale {
    private static final int FULL = 12_000;

    private final int people;

    DemoScale(@Value("${gongjiang.demo-people:" + FULL + "}") int people) {
        this.people = people;
    }

    public int people() {
        return people;
    }

    /** This many in the full county; here in proportion, at least one. */
    public int of(int full) {
        return Math.toIntExact(Math.max(1, Math.round((double) full * people / FULL)));
    }
}
