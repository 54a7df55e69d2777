package cn.gongjiang.exchange;

import java.time.LocalDate;
import java.util.regex.Pattern;

/** Mobile phones: 11 digits beginning 13 to 19, also typed with +86, blanks, dashes or in full width. */
public final class PhoneText {
    public static final CellReader<String> READER = PhoneText::read;

    private static final Pattern MARKS = Pattern.compile("[-‐-―()_.]");
    private static final Pattern COUNTRY = Pattern.compile("^(\\+86|0086|86(?=1\\d{10}$))");
    private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}");

    private PhoneText() {}

    private static Reading<String> read(Cell cell, LocalDate today) {
        String typed = Texts.withoutApostrophes(Texts.squeezed(cell.text()));
        if (typed.isEmpty()) {
            return Reading.nothing();
        }
        String digits = COUNTRY.matcher(MARKS.matcher(typed).replaceAll("")).replaceFirst("");
        if (cell.kind() != Cell.Kind.ERROR && MOBILE.matcher(digits).matches()) {
            return Reading.of(digits);
        }
        return Reading.unreadable("手机号应为 11 位数字，以 13 到 19 开头");
    }
}
