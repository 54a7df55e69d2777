package cn.gongjiang.exchange;

import cn.gongjiang.core.CreditCode;
import java.time.LocalDate;

/** Unified social credit codes; a wrong check character is a warning, because known exceptions exist. */
public final class CreditCodeText {
    public static final CellReader<CreditCode> READER = CreditCodeText::read;

    private CreditCodeText() {}

    private static Reading<CreditCode> read(Cell cell, LocalDate today) {
        if (cell.kind() == Cell.Kind.NUMBER || NumberText.scientific(cell.text())) {
            return Reading.unreadable("信用代码存成了数字，末尾几位已被 Excel 改掉，请设为文本后重填");
        }
        String typed = Texts.withoutApostrophes(Texts.squeezed(cell.text())).replaceAll("[-‐-―]", "");
        if (typed.isEmpty()) {
            return Reading.nothing();
        }
        return CreditCode.flaw(typed)
                .map(Reading::<CreditCode>unreadable)
                .orElseGet(() -> checked(new CreditCode(typed)));
    }

    private static Reading<CreditCode> checked(CreditCode code) {
        return code.checksumHolds() ? Reading.of(code) : new Reading.Doubtful<>(code, "统一社会信用代码校验不对，请核对是否有一位写错");
    }
}
