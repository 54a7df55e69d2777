package cn.gongjiang.exchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** Monthly pay in yuan: 6500 · 6,500元/月 · ￥6500 · 6千 · 0.65万; between 100 and 1,000,000, at most two decimals. */
public final class MoneyText {
    public static final CellReader<BigDecimal> READER = MoneyText::read;

    private static final Pattern UNITS =
            Pattern.compile("(人民币|元|圆|块|rmb|每月|月薪|/?人?[/每]个?月|一个月)", Pattern.CASE_INSENSITIVE);
    private static final Pattern CURRENCIES = Pattern.compile("[¥￥$]");
    private static final BigDecimal LEAST = new BigDecimal(100);
    private static final BigDecimal MOST = new BigDecimal(1_000_000);

    private MoneyText() {}

    private static Reading<BigDecimal> read(Cell cell, LocalDate today) {
        String amount = amount(cell);
        if (cell.kind() == Cell.Kind.BLANK || amount.isEmpty()) {
            return cell.isBlank() ? Reading.nothing() : Reading.unreadable("看不出是多少钱");
        }
        if (cell.kind() == Cell.Kind.DATE) {
            return Reading.unreadable("这是一个日期，不是金额");
        }
        return NumberText.number(amount)
                .map(MoneyText::plausible)
                .orElseGet(() -> Reading.unreadable(
                        PayText.looksLikeRange(amount) ? "这里只能填一个金额，不能填范围" : "看不出是多少钱，请填每月多少元，如 6500"));
    }

    /** The text without currency and “a month”; what is paid by day, hour or year stays and is not read. */
    static String amount(Cell cell) {
        String typed = Texts.withoutApostrophes(Texts.squeezed(cell.text()));
        return UNITS.matcher(CURRENCIES.matcher(typed).replaceAll("")).replaceAll("");
    }

    static Reading<BigDecimal> plausible(BigDecimal amount) {
        BigDecimal cents = amount.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        if (cents.compareTo(LEAST) < 0 || cents.compareTo(MOST) > 0) {
            return Reading.unreadable("每月 " + amount.toPlainString() + " 元不合常理，请核对单位");
        }
        return Reading.of(cents.scale() < 0 ? cents.setScale(0) : cents);
    }
}
