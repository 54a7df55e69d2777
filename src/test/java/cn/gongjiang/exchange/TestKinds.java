package cn.gongjiang.exchange;

import cn.gongjiang.core.CreditCode;
import cn.gongjiang.core.IdentityNumber;
import cn.gongjiang.exchange.Judgement.Fate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Kinds as small as they can be with the columns and names of real ones; they remember what was written to them. */
final class TestKinds {
    static final Column<String> NAME = Column.required("姓名", PersonName.READER).also("求职者姓名");
    static final Column<IdentityNumber> NUMBER = Column.required("身份证号", IdentityNumberText.READER)
            .also("身份证", "身份证号码", "公民身份号码", "证件号码（身份证）")
            .personal();
    static final Column<String> PHONE = Column.optional("联系电话", PhoneText.READER)
            .also("手机", "手机号码", "联系方式", "电话")
            .personal();
    static final Column<String> FORMER =
            Column.optional("原从事职业", PlainText.upTo(50)).also("原工种", "原岗位/工种");
    static final Column<String> EDUCATION =
            Column.optional("文化程度", Choices.EDUCATION.one()).also("学历", "最高学历");
    static final Column<LocalDate> REGISTERED =
            Column.required("失业登记日期", DateText.READER).also("登记时间", "登记日期", "失业登记时间");
    static final Column<BigDecimal> EXPECTED =
            Column.optional("期望月薪", MoneyText.READER).also("期望工资", "期望薪资");
    static final Column<String> REMARK = Column.optional("备注", PlainText.upTo(200));

    static final Column<String> ENTERPRISE =
            Column.required("企业名称", PlainText.upTo(100)).also("单位名称", "用工单位");
    static final Column<CreditCode> CODE =
            Column.optional("统一社会信用代码", CreditCodeText.READER).also("信用代码", "社会信用代码");
    static final Column<String> TITLE =
            Column.required("岗位名称", PlainText.upTo(50)).also("招聘岗位", "岗位");
    static final Column<Integer> PEOPLE =
            Column.required("人数", HeadcountText.READER).also("招工人数", "招聘人数", "需求人数");
    static final Column<PayRange> PAY = Column.optional("月薪", PayText.READER).also("薪资", "薪资（元/月）");
    static final Column<BigDecimal> LOWEST =
            Column.required("月薪下限", MoneyText.READER).also("最低月薪").orFrom(PAY, PayRange::from);
    static final Column<BigDecimal> HIGHEST =
            Column.optional("月薪上限", MoneyText.READER).also("最高月薪").orFrom(PAY, PayRange::to);
    static final Column<String> SCHOOLING = Column.optional("学历要求", Choices.EDUCATION.one());
    static final Column<LocalDate> CLOSES =
            Column.required("截止日期", DateText.READER).also("有效期至", "招聘截止日期");

    private TestKinds() {}

    static Remembering jobseekers() {
        return new Remembering(
                "jobseekers",
                "求职者",
                List.of(NAME, NUMBER, PHONE, FORMER, EDUCATION, REGISTERED, EXPECTED, REMARK),
                NUMBER);
    }

    static Remembering vacancies() {
        return new Remembering(
                "vacancies",
                "岗位",
                List.of(ENTERPRISE, CODE, TITLE, PEOPLE, PAY, LOWEST, HIGHEST, SCHOOLING, CLOSES),
                null);
    }

    static Remembering enterprises() {
        Column<CreditCode> code =
                Column.required("统一社会信用代码", CreditCodeText.READER).also("信用代码", "社会信用代码");
        return new Remembering(
                "enterprises",
                "企业",
                List.of(ENTERPRISE, code, Column.optional("地址", PlainText.upTo(200)), PHONE),
                code);
    }

    /** Writes into memory; what has a known key is unchanged. */
    static final class Remembering implements ImportKind {
        final List<ImportRow> written = new ArrayList<>();
        final Set<String> known = new HashSet<>();
        private final String code;
        private final String label;
        private final List<Column<?>> columns;
        private final @org.jspecify.annotations.Nullable Column<?> key;

        Remembering(
                String code, String label, List<Column<?>> columns, @org.jspecify.annotations.Nullable Column<?> key) {
            this.code = code;
            this.label = label;
            this.columns = columns;
            this.key = key;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public String label() {
            return label;
        }

        @Override
        public List<Column<?>> columns() {
            return columns;
        }

        @Override
        public Optional<Sameness> sameness(ImportRow row) {
            return Optional.ofNullable(key).flatMap(column -> keyOf(row).map(k -> new Sameness(column, k, "同一个人")));
        }

        @Override
        public List<Judgement> judge(List<ImportRow> rows, ImportContext context) {
            return rows.stream()
                    .map(row ->
                            Judgement.of(keyOf(row).filter(known::contains).isPresent() ? Fate.UNCHANGED : Fate.NEW))
                    .toList();
        }

        @Override
        public void write(List<ImportRow> rows, ImportContext context) {
            written.addAll(rows);
            rows.forEach(row -> keyOf(row).ifPresent(known::add));
        }

        private Optional<String> keyOf(ImportRow row) {
            Object value = key == null ? null : row.get(key);
            return switch (value) {
                case IdentityNumber number -> Optional.of(number.value());
                case CreditCode c -> Optional.of(c.value());
                case null, default -> Optional.empty();
            };
        }
    }
}
