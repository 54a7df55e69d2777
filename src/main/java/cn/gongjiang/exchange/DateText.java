package cn.gongjiang.exchange;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days between 1950 and 2099: date cells in both day systems, 2024/3/1, 2024.03.01, 2024-3-1, 20240301, 2024年3月1日, also
 * with a time behind, and plain serial numbers in a text or numeric cell. Two-digit years and days before months are not
 * guessed.
 */
public final class DateText {
    public static final CellReader<LocalDate> READER = DateText::read;

    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})(?:[-/.]|年)(\\d{1,2})(?:[-/.]|月)(\\d{1,2})[日号]?");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern SERIAL = Pattern.compile("(\\d{5})(\\.\\d+)?");
    private static final String CLOCK =
            "(?:[T ]*(?:上午|下午|AM|PM)?[T ]*\\d{1,2}[:时]\\d{1,2}(?:[:分]\\d{1,2}(?:\\.\\d+)?)?[秒分Z]?)?";
    private static final Pattern CLOCK_BEHIND = Pattern.compile("(?:(?<=[日号])|(?<=\\d)(?:T| ))" + CLOCK + "$");

    private DateText() {}

    private static Reading<LocalDate> read(Cell cell, LocalDate today) {
        return switch (cell.kind()) {
            case BLANK -> Reading.nothing();
            case BOOLEAN, ERROR -> Reading.unreadable("这不是日期");
            case DATE, NUMBER, TEXT -> {
                BigDecimal number = cell.number();
                yield number != null ? number(cell, number) : written(cell);
            }
        };
    }

    private static Reading<LocalDate> number(Cell cell, BigDecimal number) {
        String digits = number.toPlainString();
        if (cell.kind() == Cell.Kind.NUMBER && COMPACT.matcher(digits).matches()) {
            return compact(digits);
        }
        return number.signum() < 0 || number.precision() - number.scale() > 6
                ? unclear()
                : within(cell.days().day(number.longValue()));
    }

    private static Reading<LocalDate> written(Cell cell) {
        String typed = Texts.tidy(Texts.halfWidth(Texts.withoutApostrophes(Texts.tidy(cell.text()))));
        String day = Texts.squeezed(CLOCK_BEHIND.matcher(typed).replaceFirst(""));
        day = Texts.withoutApostrophes(day);
        if (day.isEmpty()) {
            return Reading.nothing();
        }
        Matcher written = WRITTEN.matcher(day);
        if (written.matches()) {
            return day(written.group(1), written.group(2), written.group(3));
        }
        if (COMPACT.matcher(day).matches()) {
            return compact(day);
        }
        Matcher serial = SERIAL.matcher(day);
        return serial.matches() ? within(cell.days().day(Long.parseLong(serial.group(1)))) : unclear();
    }

    private static Reading<LocalDate> compact(String digits) {
        return day(digits.substring(0, 4), digits.substring(4, 6), digits.substring(6));
    }

    private static Reading<LocalDate> day(String year, String month, String day) {
        return existing(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
                .map(DateText::within)
                .orElseGet(() -> Reading.impossible("没有 %s 年 %s 月 %s 日这一天".formatted(year, month, day)));
    }

    private static Optional<LocalDate> existing(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Reading<LocalDate> within(LocalDate day) {
        return day.getYear() < 1950 || day.getYear() > 2099
                ? Reading.impossible("日期 " + day + " 不合常理，请核对")
                : Reading.of(day);
    }

    private static Reading<LocalDate> unclear() {
        return Reading.unreadable("看不懂这个日期，请写成 2024-03-01");
    }
}
