package cn.gongjiang.employment.resource;

import cn.gongjiang.exchange.Changes;
import cn.gongjiang.exchange.Choices;
import cn.gongjiang.exchange.Column;
import cn.gongjiang.exchange.DivisionText;
import cn.gongjiang.exchange.Finding;
import cn.gongjiang.exchange.HeadcountText;
import cn.gongjiang.exchange.ImportContext;
import cn.gongjiang.exchange.ImportKind;
import cn.gongjiang.exchange.ImportRow;
import cn.gongjiang.exchange.Judgement;
import cn.gongjiang.exchange.PlainText;
import cn.gongjiang.registry.Divisions;
import cn.gongjiang.skills.SkillLevel;
import cn.gongjiang.skills.SkillLevelText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Import of training resources, known by provider, occupation, level and division. */
@Component
class ResourceImport implements ImportKind {
    static final Column<String> PROVIDER =
            Column.required("单位", PlainText.upTo(100)).also("单位名称", "培训机构", "承办单位", "机构名称", "学校");
    static final Column<String> KIND = Column.required(
                    "性质",
                    Choices.of("主管部门", "部门", "政府部门", "机关")
                            .or("职业学校", "学校", "院校", "技校", "职高", "培训学校", "培训机构")
                            .or("行业协会", "协会", "商会")
                            .or("镇街", "镇", "街道", "乡镇")
                            .one())
            .also("单位性质", "类型", "类别");
    static final Column<String> OCCUPATION =
            Column.required("职业", PlainText.upTo(100)).also("工种", "职业（工种）", "培训职业", "培训工种", "专业");
    static final Column<SkillLevel> LEVEL =
            Column.optional("技能等级", SkillLevelText.READER).also("等级", "培训等级");
    static final Column<Integer> SEATS =
            Column.required("名额", HeadcountText.READER).also("每班名额", "容量", "工位数", "可培训人数", "人数");
    static final Column<String> PLACE =
            Column.optional("地点", PlainText.upTo(200)).also("培训地点", "地址");
    static final Column<String> CONTACT =
            Column.optional("联系科室", PlainText.upTo(100)).also("联系部门", "科室");

    private final Resources resources;
    private final ResourceDesk desk;
    private final Divisions divisions;
    private final Column<String> division;

    ResourceImport(Resources resources, ResourceDesk desk, Divisions divisions) {
        this.resources = resources;
        this.desk = desk;
        this.divisions = divisions;
        this.division =
                Column.optional("镇街", DivisionText.among(divisions::names)).also("所属镇街", "所在镇街");
    }

    @Override
    public String code() {
        return "training-resources";
    }

    @Override
    public String label() {
        return "培训资源";
    }

    @Override
    public List<Column<?>> columns() {
        return List.of(PROVIDER, KIND, OCCUPATION, LEVEL, SEATS, division, PLACE, CONTACT);
    }

    @Override
    public Optional<Sameness> sameness(ImportRow row) {
        return Optional.of(new Sameness(OCCUPATION, same(row).toString(), "同一个单位的同一项培训"));
    }

    @Override
    public List<Judgement> judge(List<ImportRow> rows, ImportContext context) {
        Map<Resources.Same, Resources.Known> there = there(rows);
        return rows.stream().map(row -> judge(row, there)).toList();
    }

    private Map<Resources.Same, Resources.Known> there(List<ImportRow> rows) {
        return resources.of(rows.stream().map(row -> row.require(PROVIDER)).toList());
    }

    private Judgement judge(ImportRow row, Map<Resources.Same, Resources.Known> there) {
        List<Finding> findings = new ArrayList<>();
        String words = row.require(OCCUPATION);
        if (desk.code(words) == null) {
            findings.add(Finding.warning(OCCUPATION, words, "没认出是哪个职业，按原文保留；拟开班时认不出来"));
        }
        Resources.Known known = there.get(same(row));
        return known == null
                ? new Judgement(Judgement.Fate.NEW, findings)
                : new Changes()
                        .compare(KIND, known.kind().toString(), row.require(KIND))
                        .compare(SEATS, known.seats(), row.require(SEATS))
                        .compare(PLACE, known.place(), row.get(PLACE))
                        .compare(CONTACT, known.contact(), row.get(CONTACT))
                        .of(known.no(), findings);
    }

    @Override
    public void write(List<ImportRow> rows, ImportContext context) {
        rows.forEach(row -> resources.add(told(row, context), context.by()));
    }

    @Override
    public void update(List<ImportRow> rows, ImportContext context) {
        Map<Resources.Same, Resources.Known> there = there(rows);
        rows.forEach(row ->
                resources.change(Objects.requireNonNull(there.get(same(row))).no(), told(row, context), context.by()));
    }

    private Resources.Same same(ImportRow row) {
        return new Resources.Same(
                row.require(PROVIDER),
                row.require(OCCUPATION),
                row.get(LEVEL),
                row.find(division).map(divisions::codeOf).orElse(null));
    }

    private Resources.Told told(ImportRow row, ImportContext context) {
        return new Resources.Told(
                same(row),
                ResourceKind.of(row.require(KIND)),
                desk.code(row.require(OCCUPATION)),
                row.require(SEATS),
                row.get(PLACE),
                row.get(CONTACT),
                "导入 " + context.importId());
    }
}
