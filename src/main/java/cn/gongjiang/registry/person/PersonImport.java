package cn.gongjiang.registry.person;

import cn.gongjiang.core.IdentityNumber;
import cn.gongjiang.core.Masking;
import cn.gongjiang.exchange.Change;
import cn.gongjiang.exchange.Changes;
import cn.gongjiang.exchange.Column;
import cn.gongjiang.exchange.ImportContext;
import cn.gongjiang.exchange.ImportKind;
import cn.gongjiang.exchange.ImportRow;
import cn.gongjiang.exchange.Judgement;
import cn.gongjiang.registry.Divisions;
import cn.gongjiang.registry.Newcomers;
import cn.gongjiang.registry.People;
import cn.gongjiang.registry.PersonChanges;
import cn.gongjiang.registry.PersonColumns;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Import of people, known by their identity number. Somebody registered is skipped, or updated on request. */
@Component
class PersonImport implements ImportKind {
    private final People people;
    private final PersonChanges changes;
    private final Newcomers newcomers;
    private final Divisions divisions;
    private final Column<String> division;

    PersonImport(People people, PersonChanges changes, Newcomers newcomers, Divisions divisions) {
        this.newcomers = newcomers;
        this.people = people;
        this.changes = changes;
        this.divisions = divisions;
        this.division = PersonColumns.division(divisions);
    }

    @Override
    public String code() {
        return "people";
    }

    @Override
    public String label() {
        return "人员";
    }

    @Override
    public List<Column<?>> columns() {
        return List.of(
                PersonColumns.NAME,
                PersonColumns.NUMBER,
                PersonColumns.PHONE,
                division,
                PersonColumns.ADDRESS,
                PersonColumns.EDUCATION);
    }

    @Override
    public Optional<Sameness> sameness(ImportRow row) {
        return Optional.of(new Sameness(
                PersonColumns.NUMBER, row.require(PersonColumns.NUMBER).value(), "同一个人"));
    }

    @Override
    public List<Judgement> judge(List<ImportRow> rows, ImportContext context) {
        Map<IdentityNumber, Long> known = known(rows);
        Map<Long, People.Registered> registered = people.registered(known.values());
        Set<Long> pending = newcomers.pending(known.values());
        return rows.stream()
                .map(row -> {
                    Long person = known.get(row.require(PersonColumns.NUMBER));
                    People.Registered there = person == null ? null : registered.get(person);
                    return there == null
                            ? Judgement.of(Judgement.Fate.NEW)
                            : changed(row, there, pending.contains(person));
                })
                .toList();
    }

    private Judgement changed(ImportRow row, People.Registered there, boolean pending) {
        Changes changes = new Changes();
        if (pending && there.isSame(row.require(PersonColumns.NAME), row.get(PersonColumns.PHONE))) {
            changes.add(new Change("身份", PersonFilter.PENDING, "已核实"));
        }
        return changes.compare(PersonColumns.NAME, there.name(), row.get(PersonColumns.NAME), Masking::name)
                .compare(PersonColumns.PHONE, there.phone(), row.get(PersonColumns.PHONE), Masking::phone)
                .compare(division, divisions.name(there.division()), row.get(division))
                .compare(PersonColumns.ADDRESS, there.address(), row.get(PersonColumns.ADDRESS), Masking::address)
                .compare(PersonColumns.EDUCATION, there.education(), row.get(PersonColumns.EDUCATION))
                .of(there.no(), List.of());
    }

    @Override
    public void write(List<ImportRow> rows, ImportContext context) {
        people.add(rows.stream().map(row -> told(row, context)).toList());
    }

    @Override
    public void update(List<ImportRow> rows, ImportContext context) {
        Map<IdentityNumber, Long> known = known(rows);
        Map<Long, People.NewPerson> told = new HashMap<>();
        rows.forEach(row ->
                told.put(Objects.requireNonNull(known.get(row.require(PersonColumns.NUMBER))), told(row, context)));
        changes.update(told, new PersonChanges.Cause("导入 " + context.importId(), null, context.by()));
    }

    private Map<IdentityNumber, Long> known(List<ImportRow> rows) {
        return people.known(
                rows.stream().map(row -> row.require(PersonColumns.NUMBER)).toList());
    }

    private People.NewPerson told(ImportRow row, ImportContext context) {
        return new People.NewPerson(
                row.require(PersonColumns.NAME),
                row.require(PersonColumns.NUMBER),
                row.get(PersonColumns.PHONE),
                row.get(PersonColumns.ADDRESS),
                row.find(division).map(divisions::codeOf).orElse(null),
                row.get(PersonColumns.EDUCATION),
                context.by());
    }
}
