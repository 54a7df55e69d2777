package cn.gongjiang.registry;

import cn.gongjiang.core.CreditCode;
import cn.gongjiang.core.Masking;
import cn.gongjiang.exchange.Change;
import cn.gongjiang.exchange.Changes;
import cn.gongjiang.exchange.Column;
import cn.gongjiang.exchange.CreditCodeText;
import cn.gongjiang.exchange.DivisionText;
import cn.gongjiang.exchange.Finding;
import cn.gongjiang.exchange.ImportContext;
import cn.gongjiang.exchange.ImportKind;
import cn.gongjiang.exchange.ImportRow;
import cn.gongjiang.exchange.Judgement;
import cn.gongjiang.exchange.PhoneText;
import cn.gongjiang.exchange.PlainText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Import of enterprises, known by their credit code. */
@Component
class EnterpriseImport implements ImportKind {
    static final Column<String> NAME =
            Column.required("企业名称", PlainText.upTo(100)).also("单位名称", "用工单位", "公司名称", "企业", "单位");
    static final Column<CreditCode> CODE =
            Column.required("统一社会信用代码", CreditCodeText.READER).also("信用代码", "社会信用代码", "统一信用代码");
    static final Column<String> ADDRESS =
            Column.optional("地址", PlainText.upTo(200)).also("企业地址", "单位地址", "详细地址");
    static final Column<String> CONTACT =
            Column.optional("联系人", PlainText.upTo(50)).also("联系人姓名", "负责人");
    static final Column<String> PHONE = Column.optional("联系电话", PhoneText.READER)
            .also("手机", "手机号码", "联系方式", "电话")
            .personal();

    private final Enterprises enterprises;
    private final EnterpriseChanges changes;
    private final Divisions divisions;
    private final Column<String> division;

    EnterpriseImport(Enterprises enterprises, EnterpriseChanges changes, Divisions divisions) {
        this.enterprises = enterprises;
        this.changes = changes;
        this.divisions = divisions;
        this.division =
                Column.optional("所属镇街", DivisionText.among(divisions::names)).also("镇街", "所在镇街", "所属街道", "所属镇（街道）");
    }

    @Override
    public String code() {
        return "enterprises";
    }

    @Override
    public String label() {
        return "企业";
    }

    @Override
    public List<Column<?>> columns() {
        return List.of(NAME, CODE, division, ADDRESS, CONTACT, PHONE);
    }

    @Override
    public Optional<Sameness> sameness(ImportRow row) {
        return Optional.of(new Sameness(CODE, row.require(CODE).value(), "同一家企业"));
    }

    @Override
    public List<Judgement> judge(List<ImportRow> rows, ImportContext context) {
        Map<String, Enterprises.Registered> registered = registered(rows);
        return rows.stream()
                .map(row -> judge(row, registered.get(row.require(CODE).value())))
                .toList();
    }

    private Map<String, Enterprises.Registered> registered(List<ImportRow> rows) {
        return enterprises.registered(
                rows.stream().map(row -> row.require(CODE).value()).toList());
    }

    private Judgement judge(ImportRow row, Enterprises.@Nullable Registered there) {
        if (there == null) {
            return Judgement.of(Judgement.Fate.NEW);
        }
        String name = row.require(NAME);
        List<Finding> findings = there.name().equals(name)
                ? List.of()
                : List.of(Finding.warning(NAME, name, "这个信用代码登记的是“" + there.name() + "”"));
        Changes otherwise = new Changes()
                .compare(NAME, there.name(), name)
                .compare(division, divisions.name(there.division()), row.get(division))
                .compare(ADDRESS, there.address(), row.get(ADDRESS))
                .compare(CONTACT, there.contact(), row.get(CONTACT), Masking::name)
                .compare(PHONE, there.phone(), row.get(PHONE), Masking::phone);
        if (!there.confirmed()) {
            otherwise.add(new Change("状态", "未核实", "已核实"));
        }
        return otherwise.of(row.require(CODE).value(), findings);
    }

    @Override
    public void write(List<ImportRow> rows, ImportContext context) {
        rows.forEach(row -> enterprises.add(told(row, context)));
    }

    @Override
    public void update(List<ImportRow> rows, ImportContext context) {
        Map<String, Enterprises.Registered> registered = registered(rows);
        Map<Long, Enterprises.NewEnterprise> told = new LinkedHashMap<>();
        for (ImportRow row : rows) {
            Enterprises.Registered there =
                    Objects.requireNonNull(registered.get(row.require(CODE).value()));
            Enterprises.NewEnterprise now = told(row, context);
            changes.keep(there, now, "导入 " + context.importId(), context.by());
            told.put(there.id(), now);
        }
        enterprises.update(told);
    }

    private Enterprises.NewEnterprise told(ImportRow row, ImportContext context) {
        return new Enterprises.NewEnterprise(
                row.require(NAME),
                row.require(CODE).value(),
                row.find(division).map(divisions::codeOf).orElse(null),
                row.get(ADDRESS),
                row.get(CONTACT),
                row.get(PHONE),
                true,
                context.by());
    }
}
