package cn.gongjiang.exchange;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One cell of a ledger as it was stored, of a formula its stored result. {@code text} is what a person would read in it;
 * a number in a date format is a {@link Kind#DATE}; {@code days} tells how the workbook counts days.
 */
public record Cell(Kind kind, String text, @Nullable BigDecimal number, DaySystem days) {
    private static final MathContext AS_EXCEL_SHOWS = new MathContext(15);

    /** What the file says the cell holds. */
    public enum Kind {
        BLANK,
        TEXT,
        NUMBER,
        DATE,
        BOOLEAN,
        ERROR
    }

    /** From which day a workbook counts: most from 1900, those of old Macs from 1904. */
    public enum DaySystem {
        FROM_1900(LocalDate.of(1899, 12, 30)),
        FROM_1904(LocalDate.of(1904, 1, 1));

        private final LocalDate zero;

        DaySystem(LocalDate zero) {
            this.zero = zero;
        }

        /** The day with this serial number; right from 1 March 1900 on. */
        public LocalDate day(long serial) {
            return zero.plusDays(serial);
        }
    }

    public static final Cell BLANK = new Cell(Kind.BLANK, "", null, DaySystem.FROM_1900);

    /** A text cell; one with nothing but blanks is a blank cell. PostgreSQL keeps every character but the null one. */
    public static Cell text(String text, DaySystem days) {
        return Texts.squeezed(text).isEmpty() ? BLANK : new Cell(Kind.TEXT, text.replace("\0", ""), null, days);
    }

    public static Cell text(String text) {
        return text(text, DaySystem.FROM_1900);
    }

    public static Cell number(double number, DaySystem days) {
        BigDecimal shown = shown(number);
        return new Cell(Kind.NUMBER, shown.toPlainString(), shown, days);
    }

    /** A number that the file shows as a date. */
    public static Cell date(double serial, DaySystem days) {
        BigDecimal number = shown(serial);
        LocalDateTime moment = days.day(number.longValue())
                .atStartOfDay()
                .plusSeconds(Math.round((serial - Math.floor(serial)) * 86_400));
        boolean midnight = moment.toLocalTime().toSecondOfDay() == 0;
        String text =
                midnight ? moment.toLocalDate().toString() : moment.toString().replace('T', ' ');
        return new Cell(Kind.DATE, text, number, days);
    }

    public static Cell yesOrNo(boolean value) {
        return new Cell(Kind.BOOLEAN, value ? "TRUE" : "FALSE", null, DaySystem.FROM_1900);
    }

    /** What a failed formula leaves behind, such as {@code #N/A}. */
    public static Cell error(String code) {
        return new Cell(Kind.ERROR, code, null, DaySystem.FROM_1900);
    }

    public boolean isBlank() {
        return kind == Kind.BLANK;
    }

    private static BigDecimal shown(double number) {
        BigDecimal rounded = new BigDecimal(number).round(AS_EXCEL_SHOWS).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }
}
