package cn.gongjiang.employment.matching;

import java.math.BigDecimal;

/** Figures as people read them. */
final class Words {
    private Words() {}

    /** 6,500 元. */
    static String yuan(BigDecimal amount) {
        return "%,.0f 元".formatted(amount);
    }
}
