package cn.gongjiang.registry;

import cn.gongjiang.exchange.Cell;
import cn.gongjiang.exchange.CellReader;
import cn.gongjiang.exchange.DivisionText;
import cn.gongjiang.exchange.Reading;
import cn.gongjiang.identity.Actor;
import cn.gongjiang.web.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Corrects enterprises' records: what is typed is read as strictly as a cell of a ledger. */
@Service
class EnterpriseDesk {
    private final Enterprises enterprises;
    private final EnterpriseChanges changes;
    private final Divisions divisions;
    private final Clock clock;

    EnterpriseDesk(Enterprises enterprises, EnterpriseChanges changes, Divisions divisions, Clock clock) {
        this.enterprises = enterprises;
        this.changes = changes;
        this.divisions = divisions;
        this.clock = clock;
    }

    /**
     * Changes an enterprise that the actor was already found to see.
     *
     * @throws Refused at {@code value} when it cannot be read, is there already, or is another enterprise's code
     */
    @Transactional
    void change(long enterprise, EnterpriseChangeForm form, Actor actor) {
        String before = changes.current(enterprise, form.field()).orElse("");
        String after = read(form.field(), form.value());
        if (after.equals(before)) {
            throw new Refused("value", "和现在登记的一样");
        }
        if (form.field() == EnterpriseField.CREDIT_CODE
                && !enterprises.byCreditCode(List.of(after)).isEmpty()) {
            throw new Refused("value", "这个信用代码已经登记在另一条企业记录里，请在“疑似重复”里合并");
        }
        changes.change(enterprise, form.field(), after, form.note(), actor.name());
    }

    private String read(EnterpriseField field, String typed) {
        return switch (field) {
            case NAME -> read(EnterpriseImport.NAME.reader(), typed);
            case CREDIT_CODE -> read(EnterpriseImport.CODE.reader(), typed).value();
            case DIVISION -> divisions.codeOf(read(DivisionText.among(divisions::names), typed));
            case ADDRESS -> read(EnterpriseImport.ADDRESS.reader(), typed);
            case CONTACT -> read(EnterpriseImport.CONTACT.reader(), typed);
            case PHONE -> read(EnterpriseImport.PHONE.reader(), typed);
            case CONFIRMED -> confirmed(typed);
        };
    }

    private static String confirmed(String typed) {
        if (!typed.equals("已核实")) {
            throw new Refused("value", "只能改为：已核实");
        }
        return typed;
    }

    private <T> T read(CellReader<T> reader, String typed) {
        return switch (reader.read(Cell.text(typed), LocalDate.now(clock))) {
            case Reading.Value<T>(T value) -> value;
            case Reading.Nothing<T> _ -> throw new Refused("value", "请填写");
            case Reading.Doubtful<T>(T _, String reason) -> throw new Refused("value", reason);
            case Reading.Unreadable<T>(String reason) -> throw new Refused("value", reason);
            case Reading.Impossible<T>(String reason) -> throw new Refused("value", reason);
        };
    }
}
