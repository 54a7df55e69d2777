package cn.gongjiang.employment.jobseeker;

import cn.gongjiang.core.IdentityNumber;
import cn.gongjiang.core.Masking;
import cn.gongjiang.exchange.Areas;
import cn.gongjiang.exchange.Changes;
import cn.gongjiang.exchange.Column;
import cn.gongjiang.exchange.DivisionText;
import cn.gongjiang.exchange.Finding;
import cn.gongjiang.exchange.ImportContext;
import cn.gongjiang.exchange.ImportKind;
import cn.gongjiang.exchange.ImportRow;
import cn.gongjiang.exchange.Judgement;
import cn.gongjiang.registry.Divisions;
import cn.gongjiang.registry.Newcomers;
import cn.gongjiang.registry.People;
import cn.gongjiang.registry.PersonChanges;
import cn.gongjiang.registry.PersonColumns;
import cn.gongjiang.skills.OccupationFinder;
import cn.gongjiang.skills.SkillLevel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Import of the register of unemployed people. A person already registered is skipped, or updated on request. */
@Component
class JobseekerImport implements ImportKind {

    private final Jobseekers jobseekers;
    private final People people;
    private final PersonChanges changes;
    private final Newcomers newcomers;
    private final Divisions divisions;
    private final OccupationFinder occupations;
    private final Column<String> division;
    private final Column<Areas> accepted;

    JobseekerImport(
            Jobseekers jobseekers,
            People people,
            PersonChanges changes,
            Newcomers newcomers,
            Divisions divisions,
            OccupationFinder occupations) {
        this.jobseekers = jobseekers;
        this.people = people;
        this.changes = changes;
        this.newcomers = newcomers;
        this.divisions = divisions;
        this.occupations = occupations;
        this.division = PersonColumns.division(divisions);
        this.accepted = Column.optional("可接受镇街", DivisionText.several(divisions::names))
                .also("可接受区域", "可接受地点", "意向地区", "期望工作地点", "意向镇街", "期望镇街");
    }

    @Override
    public String code() {
        return "jobseekers";
    }

    @Override
    public String label() {
        return "求职者";
    }

    @Override
    public List<Column<?>> columns() {
        List<Column<?>> columns = new ArrayList<>(JobseekerColumns.BEFORE_DIVISION);
        columns.add(division);
        columns.addAll(JobseekerColumns.BEFORE_AREAS);
        columns.add(accepted);
        columns.addAll(JobseekerColumns.LAST);
        return columns;
    }

    @Override
    public Optional<Sameness> sameness(ImportRow row) {
        IdentityNumber number = row.require(PersonColumns.NUMBER);
        return Optional.of(new Sameness(PersonColumns.NUMBER, number.value(), "同一个人"));
    }

    @Override
    public List<Judgement> judge(List<ImportRow> rows, ImportContext context) {
        Map<IdentityNumber, Long> known = known(rows);
        Map<Long, Registered> registered = jobseekers.registered(known.values());
        Map<Long, People.Registered> persons = people.registered(registered.keySet());
        Map<Long, People.Registered> pending = people.registered(newcomers.pending(known.values()));
        return rows.stream()
                .map(row -> {
                    Long person = known.get(row.require(PersonColumns.NUMBER));
                    Registered there = person == null ? null : registered.get(person);
                    return there == null
                            ? unregistered(row, person == null ? null : pending.get(person))
                            : changes(row, there, Objects.requireNonNull(persons.get(person)));
                })
                .toList();
    }

    /** What a ledger tells is never put under a record that may be somebody else's. */
    private static Judgement unregistered(ImportRow row, People.@Nullable Registered pending) {
        return pending == null || pending.isSame(row.require(PersonColumns.NAME), row.get(PersonColumns.PHONE))
                ? Judgement.of(Judgement.Fate.NEW)
                : Judgement.of(
                        Judgement.Fate.NEW,
                        Finding.error(
                                PersonColumns.NUMBER,
                                row.require(PersonColumns.NUMBER).masked(),
                                "有人在手机上用这个身份证号登记过，姓名或电话和台账不一样；请先在人员名录里核实 " + pending.no()));
    }

    private Judgement changes(ImportRow row, Registered there, People.Registered person) {
        SkillLevel level = row.get(JobseekerColumns.LEVEL);
        return new Changes()
                .compare(PersonColumns.NAME, person.name(), row.get(PersonColumns.NAME), Masking::name)
                .compare(PersonColumns.PHONE, person.phone(), row.get(PersonColumns.PHONE), Masking::phone)
                .compare(PersonColumns.ADDRESS, person.address(), row.get(PersonColumns.ADDRESS), Masking::address)
                .compare(division, divisions.name(there.division()), row.get(division))
                .compare(PersonColumns.EDUCATION, there.education(), row.get(PersonColumns.EDUCATION))
                .compare(JobseekerColumns.FORMER, there.formerWords(), row.get(JobseekerColumns.FORMER))
                .compare(JobseekerColumns.LEVEL, there.skillLevel(), level == null ? null : level.word())
                .compare(JobseekerColumns.CERTIFICATE, there.certificateNumber(), row.get(JobseekerColumns.CERTIFICATE))
                .compare(JobseekerColumns.REGISTERED, there.registeredOn(), row.get(JobseekerColumns.REGISTERED))
                .compare(JobseekerColumns.REASON, there.reason(), row.get(JobseekerColumns.REASON))
                .compare(JobseekerColumns.WANTED, there.wantedWords(), row.get(JobseekerColumns.WANTED))
                .compare(JobseekerColumns.PAY, there.payExpected(), row.get(JobseekerColumns.PAY))
                .compare(accepted, areas(there.anywhere(), names(there.divisionsAccepted())), areas(row.get(accepted)))
                .compare(JobseekerColumns.SHIFTS, there.shiftsAccepted(), row.get(JobseekerColumns.SHIFTS))
                .compare(JobseekerColumns.HARDSHIP, there.hardship(), row.get(JobseekerColumns.HARDSHIP))
                .compare(JobseekerColumns.REMARK, there.remark(), row.get(JobseekerColumns.REMARK))
                .of(there.no(), List.of());
    }

    private static String areas(@Nullable Areas told) {
        return told == null ? "" : areas(told.everywhere(), told.names());
    }

    private static String areas(boolean everywhere, List<String> names) {
        return everywhere ? "全县" : String.join("、", names);
    }

    private List<String> names(List<String> codes) {
        return codes.stream().map(divisions::name).toList();
    }

    @Override
    public void update(List<ImportRow> rows, ImportContext context) {
        Map<IdentityNumber, Long> known = known(rows);
        Map<Long, Registered> registered = jobseekers.registered(known.values());
        Map<Long, People.NewPerson> persons = new HashMap<>();
        Map<String, Jobseekers.Registration> told = new LinkedHashMap<>();
        for (ImportRow row : rows) {
            Long person = Objects.requireNonNull(known.get(row.require(PersonColumns.NUMBER)));
            persons.put(person, person(row, context));
            String no = Objects.requireNonNull(registered.get(person)).no();
            told.put(no, registration(row, person, context));
        }
        changes.update(persons, cause(context));
        jobseekers.update(told);
    }

    @Override
    public void write(List<ImportRow> rows, ImportContext context) {
        Map<IdentityNumber, Long> known = known(rows);
        List<ImportRow> unknown = rows.stream()
                .filter(row -> !known.containsKey(row.require(PersonColumns.NUMBER)))
                .toList();
        List<Long> added =
                people.add(unknown.stream().map(row -> person(row, context)).toList());
        confirm(rows, known, context);
        for (int i = 0; i < unknown.size(); i++) {
            known.put(unknown.get(i).require(PersonColumns.NUMBER), added.get(i));
        }
        jobseekers.add(rows.stream()
                .map(row -> registration(
                        row, Objects.requireNonNull(known.get(row.require(PersonColumns.NUMBER))), context))
                .toList());
    }

    private void confirm(List<ImportRow> rows, Map<IdentityNumber, Long> known, ImportContext context) {
        Map<Long, People.NewPerson> told = new HashMap<>();
        rows.stream()
                .filter(row -> known.containsKey(row.require(PersonColumns.NUMBER)))
                .forEach(row -> told.put(
                        Objects.requireNonNull(known.get(row.require(PersonColumns.NUMBER))), person(row, context)));
        changes.confirm(told, cause(context));
    }

    private static PersonChanges.Cause cause(ImportContext context) {
        return new PersonChanges.Cause("导入 " + context.importId(), null, context.by());
    }

    private People.NewPerson person(ImportRow row, ImportContext context) {
        return new People.NewPerson(
                row.require(PersonColumns.NAME),
                row.require(PersonColumns.NUMBER),
                row.get(PersonColumns.PHONE),
                row.get(PersonColumns.ADDRESS),
                row.find(division).map(divisions::codeOf).orElse(null),
                row.get(PersonColumns.EDUCATION),
                context.by());
    }

    private Map<IdentityNumber, Long> known(List<ImportRow> rows) {
        return people.known(
                rows.stream().map(row -> row.require(PersonColumns.NUMBER)).toList());
    }

    private Jobseekers.Registration registration(ImportRow row, long person, ImportContext context) {
        Areas areas = row.find(accepted).orElse(new Areas(false, List.of()));
        String former = row.get(JobseekerColumns.FORMER);
        String wanted = row.get(JobseekerColumns.WANTED);
        SkillLevel level = row.get(JobseekerColumns.LEVEL);
        return new Jobseekers.Registration(
                person,
                row.find(division).map(divisions::codeOf).orElse(null),
                row.get(PersonColumns.EDUCATION),
                former,
                former == null ? null : codes(former).stream().findFirst().orElse(null),
                level,
                row.get(JobseekerColumns.CERTIFICATE),
                row.require(JobseekerColumns.REGISTERED),
                row.get(JobseekerColumns.REASON),
                wanted,
                wanted == null ? List.of() : codes(wanted),
                row.get(JobseekerColumns.PAY),
                areas.everywhere(),
                areas.names().stream().map(divisions::codeOf).toList(),
                shifts(row.get(JobseekerColumns.SHIFTS)),
                row.get(JobseekerColumns.HARDSHIP),
                row.get(JobseekerColumns.REMARK),
                "导入 " + context.importId(),
                context.by(),
                null);
    }

    private static List<String> shifts(@Nullable List<String> told) {
        return told == null ? List.of() : told;
    }

    /** The occupations these words surely mean, in the order told, at most three. */
    private List<String> codes(String words) {
        return occupations.sure(words).stream().limit(Jobseekers.MOST_WISHES).toList();
    }
}
