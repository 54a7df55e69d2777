package cn.gongjiang.exchange;

import cn.gongjiang.core.IdentityNumber;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * Identity numbers. Every flaw refuses the row. A number in a numeric cell has lost its last digits in Excel, so it is never
 * read, even where the zeros that stand there make the check character true.
 */
public final class IdentityNumberText {
    public static final CellReader<IdentityNumber> READER = IdentityNumberText::read;

    private static final Pattern DASHES = Pattern.compile("[-‐-―]");

    private IdentityNumberText() {}

    private static Reading<IdentityNumber> read(Cell cell, LocalDate today) {
        return switch (cell.kind()) {
            case BLANK -> Reading.nothing();
            case NUMBER, DATE -> Reading.impossible("身份证号存成了数字，末尾几位已被 Excel 改掉，请把这一列设为文本后重填");
            case BOOLEAN, ERROR -> Reading.impossible("这不是身份证号");
            case TEXT -> text(cell.text(), today);
        };
    }

    private static Reading<IdentityNumber> text(String typed, LocalDate today) {
        if (NumberText.scientific(typed)) {
            return Reading.impossible("身份证号变成了 Excel 的缩写数字，末尾几位已丢失，请设为文本后重填");
        }
        String number =
                DASHES.matcher(Texts.withoutApostrophes(Texts.squeezed(typed))).replaceAll("");
        if (number.isEmpty()) {
            return Reading.nothing();
        }
        return IdentityNumber.flaw(number, today)
                .map(Reading::<IdentityNumber>impossible)
                .orElseGet(() -> Reading.of(new IdentityNumber(number)));
    }
}
