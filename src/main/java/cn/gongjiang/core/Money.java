package cn.gongjiang.core;

import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** An amount of money in yuan, exact to the fen: what is finer is rounded half up. */
public record Money(@JsonValue BigDecimal yuan) {
    private static final int FEN = 2;

    public Money {
        yuan = yuan.setScale(FEN, RoundingMode.HALF_UP);
    }

    /** As people write it: 6,500 元, or 6,500.50 元 where there are fen. */
    public String text() {
        return number() + " 元";
    }

    /** Both ends of a range: 6,500–8,000 元; one amount when they are the same. */
    public String to(Money highest) {
        return equals(highest) ? text() : number() + "–" + highest.text();
    }

    private String number() {
        boolean whole = yuan.stripTrailingZeros().scale() <= 0;
        return (whole ? "%,.0f" : "%,.2f").formatted(yuan);
    }
}
