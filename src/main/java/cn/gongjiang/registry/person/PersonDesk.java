package cn.gongjiang.registry.person;

import cn.gongjiang.core.IdentityNumber;
import cn.gongjiang.exchange.CellReader;
import cn.gongjiang.identity.Actor;
import cn.gongjiang.registry.Divisions;
import cn.gongjiang.registry.Newcomers;
import cn.gongjiang.registry.People;
import cn.gongjiang.registry.PersonChanges;
import cn.gongjiang.registry.PersonColumns;
import cn.gongjiang.registry.PersonField;
import cn.gongjiang.registry.Typed;
import cn.gongjiang.web.NotThere;
import cn.gongjiang.web.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Corrects people's records, and verifies who told by themselves who they are. */
@Service
class PersonDesk {
    private final People people;
    private final PersonChanges changes;
    private final Newcomers newcomers;
    private final PersonListing listing;
    private final Divisions divisions;
    private final Clock clock;

    PersonDesk(
            People people,
            PersonChanges changes,
            Newcomers newcomers,
            PersonListing listing,
            Divisions divisions,
            Clock clock) {
        this.newcomers = newcomers;
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
        return Typed.read("value", reader, typed, LocalDate.now(clock));
    }

    /** @throws Refused when nothing is pending, or somebody else was quicker */
    @Transactional
    void verify(String no, VerificationForm form, Actor actor) {
        long person = listing.id(no, actor.scope()).orElseThrow(() -> new NotThere("人员"));
        if (newcomers.verify(List.of(person), form.evidence(), actor.name()) == 0) {
            throw new Refused("evidence", "这个人的身份已经核实，或者本来就不用核实");
        }
    }
}
