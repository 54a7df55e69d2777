package cn.gongjiang.employment.vacancy;

import cn.gongjiang.core.Money;
import cn.gongjiang.exchange.Changes;
import cn.gongjiang.exchange.Column;
import cn.gongjiang.exchange.DivisionText;
import cn.gongjiang.exchange.Finding;
import cn.gongjiang.exchange.ImportContext;
import cn.gongjiang.exchange.ImportKind;
import cn.gongjiang.exchange.ImportRow;
import cn.gongjiang.exchange.Judgement;
import cn.gongjiang.exchange.Judgement.Fate;
import cn.gongjiang.registry.Divisions;
import cn.gongjiang.registry.Enterprise;
import cn.gongjiang.skills.OccupationFinder;
import cn.gongjiang.skills.OccupationGuess;
import cn.gongjiang.skills.SkillLevel;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Import of the enterprises' vacancies. The same vacancy brought again is left alone; one with other words
 * is skipped, or updated on request. */
@Component
class VacancyImport implements ImportKind {
    private static final String MEANS = "vacancy of row ";

    private final Vacancies vacancies;
    private final PublishingGuard guard;
    private final NamedEnterprises enterprises;
    private final Divisions divisions;
    private final OccupationFinder occupations;
    private final Column<String> division;

    VacancyImport(
            Vacancies vacancies,
            PublishingGuard guard,
            NamedEnterprises enterprises,
            Divisions divisions,
            OccupationFinder occupations) {
        this.guard = guard;
        this.vacancies = vacancies;
        this.enterprises = enterprises;
        this.divisions = divisions;
        this.occupations = occupations;
        this.division = Column.optional("工作镇街", DivisionText.among(divisions::names))
                .also("工作地点", "工作镇（街道）", "镇街", "所属镇街", "工作地", "所在镇街", "工作区域", "上班地点");
    }

    @Override
    public String code() {
        return "vacancies";
    }

    @Override
    public String label() {
        return "岗位";
    }

    @Override
    public List<Column<?>> columns() {
        return Stream.of(VacancyColumns.BEFORE_DIVISION, List.<Column<?>>of(division), VacancyColumns.LAST)
                .flatMap(List::stream)
                .<Column<?>>map(column -> column)
                .toList();
    }

    @Override
    public List<Judgement> judge(List<ImportRow> rows, ImportContext context) {
        NamedEnterprises.Known known = enterprises.knownTo(rows, context);
        SameVacancies there = there(rows, known, context);
        return rows.stream().map(row -> judge(row, known, there, context)).toList();
    }

    private SameVacancies there(List<ImportRow> rows, NamedEnterprises.Known known, ImportContext context) {
        List<Vacancies.Same> told = rows.stream()
                .flatMap(row -> known.find(row).map(e -> same(row, e.id())).stream())
                .toList();
        return new SameVacancies(vacancies.of(known.ids(), source(context)), told, context.today(), context.notes());
    }

    private Judgement judge(ImportRow row, NamedEnterprises.Known known, SameVacancies there, ImportContext context) {
        List<Finding> findings = wrong(row);
        Enterprise enterprise = known.enterprise(row, findings);
        Judgement fresh = new Judgement(Fate.NEW, findings);
        if (enterprise == null || fresh.refused()) {
            return fresh;
        }
        known.accepted(enterprise);
        Vacancies.Same told = same(row, enterprise.id());
        if (there.has(told)) {
            return new Judgement(Fate.UNCHANGED, findings);
        }
        Vacancies.Known changed = there.changedBy(told);
        if (changed == null) {
            return fresh;
        }
        context.notes().put(MEANS + row.number(), changed.no());
        return changes(changed, told, findings);
    }

    private Judgement changes(Vacancies.Known there, Vacancies.Same told, List<Finding> findings) {
        Vacancies.Same before = there.same();
        if (told.payMax() == null && before.payMax() != null && before.payMax().compareTo(told.payMin()) < 0) {
            findings.add(Finding.error(
                    VacancyColumns.PAY_MIN,
                    told.payMin().toPlainString(),
                    "高于登记的月薪上限 " + new Money(before.payMax()).text() + "，请把上限也填上"));
        }
        return new Changes()
                .compare(VacancyColumns.OCCUPATION, before.occupationWords(), told.occupationWords())
                .compare(VacancyColumns.HEADCOUNT, before.headcount(), told.headcount())
                .compare(VacancyColumns.PAY_MIN, before.payMin(), told.payMin())
                .compare(VacancyColumns.PAY_MAX, before.payMax(), told.payMax())
                .compare(division, divisions.name(before.division()), divisions.name(told.division()))
                .compare(VacancyColumns.SHIFT, before.shift(), told.shift())
                .compare(VacancyColumns.EDUCATION, before.education(), told.education())
                .compare(VacancyColumns.LEVEL, level(before), level(told))
                .compare(VacancyColumns.CERTIFICATE, before.certificate(), told.certificate())
                .compare(VacancyColumns.DUTIES, before.duties(), told.duties())
                .compare(VacancyColumns.BENEFITS, before.benefits(), told.benefits())
                .compare(VacancyColumns.CLOSES, before.closesOn(), told.closesOn())
                .of(there.no(), findings);
    }

    private static String level(Vacancies.Same same) {
        String level = same.skillLevel();
        return level == null ? "" : SkillLevel.valueOf(level).word();
    }

    @Override
    public void update(List<ImportRow> rows, ImportContext context) {
        NamedEnterprises.Known known = enterprises.knownTo(rows, context);
        Map<String, Vacancies.NewVacancy> told = new LinkedHashMap<>();
        for (ImportRow row : rows) {
            told.put(
                    Objects.requireNonNull(context.notes().get(MEANS + row.number())),
                    vacancy(row, known.find(row).orElseThrow().id(), context));
        }
        vacancies.update(told);
        guard.recheck(List.copyOf(told.keySet()), context.by());
    }

    private List<Finding> wrong(ImportRow row) {
        List<Finding> findings = new ArrayList<>();
        BigDecimal most = row.get(VacancyColumns.PAY_MAX);
        BigDecimal least = row.require(VacancyColumns.PAY_MIN);
        if (most != null && least.compareTo(most) > 0) {
            findings.add(Finding.error(
                    VacancyColumns.PAY_MIN,
                    least.toPlainString(),
                    "月薪下限 " + new Money(least).text() + "高于月薪上限 " + new Money(most).text()));
        }
        String words = row.get(VacancyColumns.OCCUPATION);
        if (words != null && code(words) == null) {
            findings.add(Finding.warning(VacancyColumns.OCCUPATION, words, "没认出是哪个职业，按原文保留；匹配时看岗位名称"));
        }
        return findings;
    }

    @Override
    public void write(List<ImportRow> rows, ImportContext context) {
        NamedEnterprises.Known known = enterprises.createdFor(rows, context);
        vacancies.add(rows.stream()
                .map(row -> vacancy(row, known.find(row).orElseThrow().id(), context))
                .toList());
    }

    private Vacancies.NewVacancy vacancy(ImportRow row, long enterprise, ImportContext context) {
        String title = row.require(VacancyColumns.TITLE);
        String words = row.get(VacancyColumns.OCCUPATION);
        String code = words == null ? null : code(words);
        return new Vacancies.NewVacancy(
                enterprise,
                title,
                words,
                code == null ? code(title) : code,
                row.require(VacancyColumns.HEADCOUNT),
                row.require(VacancyColumns.PAY_MIN),
                row.get(VacancyColumns.PAY_MAX),
                row.find(division).map(divisions::codeOf).orElse(null),
                row.get(VacancyColumns.SHIFT),
                row.get(VacancyColumns.EDUCATION),
                row.get(VacancyColumns.LEVEL),
                row.get(VacancyColumns.CERTIFICATE),
                row.get(VacancyColumns.DUTIES),
                row.get(VacancyColumns.BENEFITS),
                row.require(VacancyColumns.CLOSES),
                VacancyTerms.NONE,
                source(context),
                context.by(),
                null);
    }

    private static String source(ImportContext context) {
        return "导入 " + context.importId();
    }

    private Vacancies.Same same(ImportRow row, long enterprise) {
        return new Vacancies.Same(
                enterprise,
                row.require(VacancyColumns.TITLE),
                row.get(VacancyColumns.OCCUPATION),
                row.require(VacancyColumns.HEADCOUNT),
                row.require(VacancyColumns.PAY_MIN),
                row.get(VacancyColumns.PAY_MAX),
                row.find(division).map(divisions::codeOf).orElse(null),
                row.get(VacancyColumns.SHIFT),
                row.get(VacancyColumns.EDUCATION),
                row.find(VacancyColumns.LEVEL).map(SkillLevel::name).orElse(null),
                row.get(VacancyColumns.CERTIFICATE),
                row.get(VacancyColumns.DUTIES),
                row.get(VacancyColumns.BENEFITS),
                row.require(VacancyColumns.CLOSES));
    }

    private @Nullable String code(String words) {
        OccupationGuess guess = occupations.find(words);
        return guess.sure().orElse(null);
    }
}
