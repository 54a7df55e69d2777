package cn.gongjiang.exchange;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Monthly pay from one cell, in yuan: 6000~8000, a single amount (both ends), or open above (6000元以上). */
public record PayRange(BigDecimal from, @Nullable BigDecimal to) {}
