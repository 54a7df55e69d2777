package cn.gongjiang.employment.matching;

import cn.gongjiang.registry.Division;
import cn.gongjiang.skills.SkillLevel;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What matching knows of a vacancy; pay in yuan a month. */
record Opening(
        String no,
        Trade trade,
        String title,
        @Nullable SkillLevel level,
        @Nullable String certificate,
        @Nullable String education,
        BigDecimal payMin,
        @Nullable BigDecimal payMax,
        @Nullable Division place,
        @Nullable String shift) {
    /** The most it pays, as far as it was told. */
    BigDecimal payHighest() {
        return payMax == null ? payMin : payMax;
    }

    long payMinFen() {
        return Shares.fen(payMin);
    }

    long payHighestFen() {
        return Shares.fen(payHighest());
    }
}
