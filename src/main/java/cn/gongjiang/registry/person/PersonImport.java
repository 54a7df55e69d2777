package cn.gongjiang.registry.person;

import cn.gongjiang.core.IdentityNumber;
import cn.gongjiang.core.Masking;
import cn.gongjiang.exchange.Column;
import cn.gongjiang.exchange.Finding;
import cn.gongjiang.exchange.ImportContext;
import cn.gongjiang.exchange.ImportKind;
import cn.gongjiang.exchange.ImportRow;
import cn.gongjiang.exchange.Judgement;
import cn.gongjiang.registry.Divisions;
import cn.gongjiang.registry.People;
import cn.gongjiang.registry.PersonColumns;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Import of people, known by their identity number. Somebody already registered is left alone. */
@Component
class PersonImport implements ImportKind {
    private final People people;
    private final Divisions divisions;
    private final Column<String> division;

    PersonImport(People people, Divisions divisions) {
        this.people = people;
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
        Map<IdentityNumber, String> names = people.names(
                rows.stream().map(row -> row.require(PersonColumns.NUMBER)).toList());
        return rows.stream()
                .map(row -> judge(row, names.get(row.require(PersonColumns.NUMBER))))
                .toList();
    }

    private static Judgement judge(ImportRow row, @Nullable String there) {
        if (there == null) {
            return Judgement.of(Judgement.Fate.NEW);
        }
        String name = row.require(PersonColumns.NAME);
        return there.equals(name)
                ? Judgement.of(Judgement.Fate.UNCHANGED)
                : Judgement.of(
                        Judgement.Fate.UNCHANGED,
                        Finding.warning(
                                PersonColumns.NAME,
                                Masking.name(name),
                                "这个身份证号登记的姓名是" + Masking.name(there) + "，没有改动"));
    }

    @Override
    public void write(List<ImportRow> rows, ImportContext context) {
        people.add(rows.stream()
                .map(row -> new People.NewPerson(
                        row.require(PersonColumns.NAME),
                        row.require(PersonColumns.NUMBER),
                        row.get(PersonColumns.PHONE),
                        row.get(PersonColumns.ADDRESS),
                        row.find(division).map(divisions::codeOf).orElse(null),
                        row.get(PersonColumns.EDUCATION),
                        context.by()))
                .toList());
    }
}
