package cn.gongjiang.employment.vacancy;

import cn.gongjiang.core.CreditCode;
import cn.gongjiang.exchange.CellReader;
import cn.gongjiang.exchange.Choices;
import cn.gongjiang.exchange.Column;
import cn.gongjiang.exchange.CreditCodeText;
import cn.gongjiang.exchange.DateText;
import cn.gongjiang.exchange.HeadcountText;
import cn.gongjiang.exchange.MoneyText;
import cn.gongjiang.exchange.PayRange;
import cn.gongjiang.exchange.PayText;
import cn.gongjiang.exchange.PlainText;
import cn.gongjiang.exchange.Reading;
import cn.gongjiang.skills.SkillLevel;
import cn.gongjiang.skills.SkillLevelText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** The columns of a ledger of vacancies, but for the one that names the county's divisions. */
final class VacancyColumns {
    static final Column<String> ENTERPRISE =
            Column.required("企业名称", PlainText.upTo(100)).also("单位名称", "用工单位", "用人单位", "公司名称", "招聘单位", "企业", "单位");
    static final Column<CreditCode> CODE =
            Column.optional("统一社会信用代码", CreditCodeText.READER).also("信用代码", "社会信用代码", "统一信用代码");
    static final Column<String> TITLE =
            Column.required("岗位名称", PlainText.upTo(100)).also("招聘岗位", "岗位", "职位", "招聘职位", "岗位（工种）名称", "用工岗位");
    static final Column<String> OCCUPATION =
            Column.optional("职业", PlainText.upTo(100)).also("职业（工种）", "工种", "职业名称", "职业工种");
    static final Column<Integer> HEADCOUNT =
            Column.required("人数", HeadcountText.READER).also("招工人数", "招聘人数", "需求人数", "岗位数", "需求数", "招用人数", "用工人数");
    static final Column<PayRange> PAY = Column.optional("月薪", PayText.READER)
            .also("薪资", "薪资（元/月）", "月薪（元）", "月工资", "工资", "薪酬", "工资待遇", "薪资待遇", "月薪范围");
    static final Column<BigDecimal> PAY_MIN = Column.required("月薪下限", MoneyText.READER)
            .also("最低月薪", "最低工资", "薪资下限", "最低薪资")
            .orFrom(PAY, PayRange::from);
    static final Column<BigDecimal> PAY_MAX = Column.optional("月薪上限", MoneyText.READER)
            .also("最高月薪", "最高工资", "薪资上限", "最高薪资")
            .orFrom(PAY, PayRange::to);
    static final Column<String> SHIFT =
            Column.optional("班次", Choices.SHIFT.one()).also("工作班次", "班制", "上班时间");
    static final Column<String> EDUCATION =
            Column.optional("学历要求", Choices.EDUCATION.one()).also("学历", "文化程度", "文化程度要求", "最低学历");
    static final Column<SkillLevel> LEVEL =
            Column.optional("技能等级要求", SkillLevelText.READER).also("技能等级", "技能要求", "职业技能等级要求");
    static final Column<String> CERTIFICATE =
            Column.optional("证书要求", demandedOnly()).also("证书", "所需证书", "资格证书", "资格证书要求", "持证要求");
    static final Column<String> DUTIES =
            Column.optional("工作内容", PlainText.upTo(2000)).also("岗位职责", "职责", "工作职责", "岗位要求", "岗位描述");
    static final Column<String> BENEFITS =
            Column.optional("福利", PlainText.upTo(500)).also("福利待遇", "待遇", "其他待遇");
    static final Column<LocalDate> CLOSES =
            Column.required("截止日期", DateText.READER).also("有效期至", "招聘截止日期", "有效期", "截止时间", "招聘截止时间");

    static final List<Column<?>> BEFORE_DIVISION =
            List.of(ENTERPRISE, CODE, TITLE, OCCUPATION, HEADCOUNT, PAY_MIN, PAY_MAX, PAY);
    static final List<Column<?>> LAST = List.of(SHIFT, EDUCATION, LEVEL, CERTIFICATE, DUTIES, BENEFITS, CLOSES);

    private VacancyColumns() {}

    private static CellReader<String> demandedOnly() {
        return (cell, today) -> PlainText.upTo(100)
                .read(cell, today)
                .then(text -> text.matches("无|不限|无要求|不要求|没有|否|/|-+|—+") ? Reading.nothing() : Reading.of(text));
    }
}
