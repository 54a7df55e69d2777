package cn.gongjiang.employment.matching;

import cn.gongjiang.skills.OccupationNearness;
import org.springframework.stereotype.Component;

/** Compares occupations where both were recognised, else the words. */
@Component
class TradeNearness implements Nearness {
    private final OccupationNearness occupations;

    TradeNearness(OccupationNearness occupations) {
        this.occupations = occupations;
    }

    @Override
    public double between(Trade one, Trade other) {
        String left = one.code();
        String right = other.code();
        return left != null && right != null
                ? occupations.between(left, right)
                : occupations.betweenWords(one.words(), other.words());
    }
}
