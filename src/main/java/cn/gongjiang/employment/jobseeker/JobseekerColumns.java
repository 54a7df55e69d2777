package cn.gongjiang.employment.jobseeker;

import cn.gongjiang.exchange.CellReader;
import cn.gongjiang.exchange.Choices;
import cn.gongjiang.exchange.Column;
import cn.gongjiang.exchange.DateText;
import cn.gongjiang.exchange.PayText;
import cn.gongjiang.exchange.PlainText;
import cn.gongjiang.exchange.Reading;
import cn.gongjiang.registry.PersonColumns;
import cn.gongjiang.skills.SkillLevel;
import cn.gongjiang.skills.SkillLevelText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** The columns of a register of unemployed people, but for those that name the county's divisions. */
final class JobseekerColumns {
    static final Column<String> FORMER = Column.optional("原从事职业", PlainText.upTo(100))
            .also("原工种", "原岗位/工种", "原岗位", "原职业", "原从事工种", "原从事岗位", "曾从事职业", "从事职业");
    static final Column<SkillLevel> LEVEL =
            Column.optional("技能等级", SkillLevelText.READER).also("职业技能等级", "技能证书等级", "职业资格等级");
    static final Column<String> CERTIFICATE =
            Column.optional("证书编号", PlainText.upTo(50)).also("证书号", "证书号码", "技能证书编号");
    static final Column<LocalDate> REGISTERED =
            Column.required("失业登记日期", JobseekerColumns::notLater).also("登记时间", "登记日期", "失业登记时间", "失业登记日");
    static final Column<String> REASON =
            Column.optional("失业原因", PlainText.upTo(100)).also("原因", "离职原因");
    static final Column<String> WANTED =
            Column.optional("求职意向", PlainText.upTo(200)).also("意向岗位", "求职意愿", "意向工种", "意向职业", "期望岗位", "期望职业", "就业意向");
    static final Column<BigDecimal> PAY =
            Column.optional("期望月薪", least()).also("期望工资", "期望薪资", "期望月工资", "期望薪酬", "意向薪资", "薪资要求");
    static final Column<List<String>> SHIFTS =
            Column.optional("可接受班次", Choices.SHIFT.several()).also("班次", "班次要求", "可上班次", "意向班次");
    static final Column<String> HARDSHIP =
            Column.optional("就业困难类别", toldOnly(50)).also("困难类别", "就业困难类型", "就业困难人员类别", "困难类型", "就业困难人员");
    static final Column<String> REMARK =
            Column.optional("备注", PlainText.upTo(500)).also("说明", "备注说明");

    static final List<Column<?>> BEFORE_DIVISION =
            List.of(PersonColumns.NAME, PersonColumns.NUMBER, PersonColumns.PHONE);
    static final List<Column<?>> BEFORE_AREAS = List.of(
            PersonColumns.ADDRESS,
            PersonColumns.EDUCATION,
            FORMER,
            LEVEL,
            CERTIFICATE,
            REGISTERED,
            REASON,
            WANTED,
            PAY);
    static final List<Column<?>> LAST = List.of(SHIFTS, HARDSHIP, REMARK);

    private JobseekerColumns() {}

    /** Of a range somebody named, the lower end is what they would go for; it is said. */
    private static CellReader<BigDecimal> least() {
        return (cell, today) -> PayText.READER
                .read(cell, today)
                .then(range -> range.from().equals(range.to())
                        ? Reading.of(range.from())
                        : new Reading.Doubtful<>(
                                range.from(), "写的是范围，按最低 " + range.from().toPlainString() + " 元记"));
    }

    private static CellReader<String> toldOnly(int longest) {
        return (cell, today) -> PlainText.upTo(longest)
                .read(cell, today)
                .then(text -> text.matches("无|否|不是|没有|非困难|/|-+|—+") ? Reading.nothing() : Reading.of(text));
    }

    private static Reading<LocalDate> notLater(cn.gongjiang.exchange.Cell cell, LocalDate today) {
        return DateText.READER
                .read(cell, today)
                .then(day -> day.isAfter(today) ? Reading.impossible("登记日期 " + day + " 还没有到") : Reading.of(day));
    }
}
