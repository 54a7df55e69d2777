package cn.gongjiang.exchange;

import java.time.LocalDate;

/** Mobile phones: 11 digits beginning 13 to 19, also typed with +86, blanks, dashes or in full width. */
public final class PhoneText {
    public static final CellReader<String> READER = PhoneText::read;

    private PhoneText() {}

    private static Reading<String> read(Cell cell, LocalDate today) {
        String typed = Texts.withoutApostrophes(Texts.squeezed(cell.text()));
        if (typed.isEmpty()) {
            return Reading.nothing();
        }
        String digits = typed.replaceAll("[-‐-―()_.]", "").replaceFirst("^(\\+86|0086|86(?=1\\d{10}$))", "");
        if (cell.kind() != Cell.Kind.ERROR && digits.matches("1[3-9]\\d{9}")) {
            return Reading.of(digits);
        }
        return Reading.unreadable("手机号应为 11 位数字，以 13 到 19 开头");
    }
}
