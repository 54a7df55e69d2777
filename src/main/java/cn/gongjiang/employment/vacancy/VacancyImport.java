package cn.gongjiang.employment.vacancy;

import cn.gongjiang.core.Money;
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
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Import of the enterprises' vacancies. The same vacancy brought again is left alone. */
@Component
class VacancyImport implements ImportKind {
    private final Vacancies vacancies;
    private final NamedEnterprises enterprises;
    private final Divisions divisions;
    private final OccupationFinder occupations;
    private final Column<String> division;

    VacancyImport(
            Vacancies vacancies, NamedEnterprises enterprises, Divisions divisions, OccupationFinder occupations) {
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
        Set<Vacancies.Same> there = vacancies.of(known.ids(), source(context));
        return rows.stream().map(row -> judge(row, known, there)).toList();
    }

    private Judgement judge(ImportRow row, NamedEnterprises.Known known, Set<Vacancies.Same> there) {
        List<Finding> findings = wrong(row);
        Enterprise enterprise = known.enterprise(row, findings);
        Judgement fresh = new Judgement(Fate.NEW, findings);
        if (enterprise == null || fresh.refused()) {
            return fresh;
        }
        known.accepted(enterprise);
        return there.contains(same(row, enterprise.id())) ? new Judgement(Fate.UNCHANGED, findings) : fresh;
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
        return guess.confident() ? guess.items().getFirst().code() : null;
    }
}
