package cn.gongjiang.registry.person;

import cn.gongjiang.core.IdentityNumber;
import cn.gongjiang.exchange.Cell;
import cn.gongjiang.exchange.CellReader;
import cn.gongjiang.exchange.Reading;
import cn.gongjiang.identity.Actor;
import cn.gongjiang.registry.Divisions;
import cn.gongjiang.registry.People;
import cn.gongjiang.registry.PersonChanges;
import cn.gongjiang.registry.PersonColumns;
import cn.gongjiang.registry.PersonField;
import cn.gongjiang.web.NotThere;
import cn.gongjiang.web.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Corrects people's records: what is typed is read as strictly as a cell of a ledger. */
@Service
class PersonDesk {
    private final People people;
    private final PersonChanges changes;
    private final PersonListing listing;
    private final Divisions divisions;
    private final Clock clock;

    PersonDesk(People people, PersonChanges changes, PersonListing listing, Divisions divisions, Clock clock) {
        this.people = people;
        this.changes = changes;
        this.listing = listing;
        this.divisions = divisions;
        this.clock = clock;
    }

    /** @throws Refused at {@code value} when it cannot be read, is there already, or is somebody else's number */
    @Transactional
    void change(String no, ChangeForm form, Actor actor) {
        long person = listing.id(no, actor.scope()).orElseThrow(() -> new NotThere("人员"));
        String before = changes.current(person, form.field()).orElse(null);
        String after = read(form.field(), form.value());
        if (after.equals(before)) {
            throw new Refused("value", "和现在登记的一样");
        }
        if (form.field() == PersonField.NUMBER
                && !people.known(List.of(new IdentityNumber(after))).isEmpty()) {
            throw new Refused("value", "这个身份证号已经登记在另一条人员记录里，请核对是不是同一个人");
        }
        changes.change(person, form.field(), after, new PersonChanges.Cause(form.note(), null, actor.name()));
    }

    private String read(PersonField field, String typed) {
        return switch (field) {
            case NAME -> read(PersonColumns.NAME.reader(), typed);
            case NUMBER -> read(PersonColumns.NUMBER.reader(), typed).value();
            case PHONE -> read(PersonColumns.PHONE.reader(), typed);
            case DIVISION ->
                divisions.codeOf(read(PersonColumns.division(divisions).reader(), typed));
            case ADDRESS -> read(PersonColumns.ADDRESS.reader(), typed);
            case EDUCATION -> read(PersonColumns.EDUCATION.reader(), typed);
        };
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
