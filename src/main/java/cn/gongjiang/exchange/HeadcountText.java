package cn.gongjiang.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;

/** How many people: 5 · 5人 · ５名; whole and at least 1, at most 100,000. */
public final class HeadcountText {
    public static final CellReader<Integer> READER = HeadcountText::read;
    private static final BigDecimal MOST = new BigDecimal(100_000);

    private HeadcountText() {}

    private static Reading<Integer> read(Cell cell, LocalDate today) {
        String typed = Texts.withoutApostrophes(Texts.squeezed(cell.text())).replaceFirst("(个人|人|名|个|位)$", "");
        if (cell.isBlank()) {
            return Reading.nothing();
        }
        if (cell.kind() == Cell.Kind.DATE || !typed.matches("[-−]?(\\d{1,3}(,\\d{3})+|\\d{1,9})(\\.\\d{1,9})?")) {
            return Reading.unreadable("看不出是几个人，请填一个整数，如 5");
        }
        BigDecimal count = new BigDecimal(typed.replace(",", "").replace('−', '-')).stripTrailingZeros();
        if (count.signum() <= 0) {
            return Reading.impossible("人数要至少 1 人");
        }
        if (count.scale() > 0 || count.compareTo(MOST) > 0) {
            return Reading.unreadable(count.scale() > 0 ? "人数要是整数" : "人数太大，请核对");
        }
        return Reading.of(count.intValueExact());
    }
}
