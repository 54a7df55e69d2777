package cn.gongjiang.registry.union;

import cn.gongjiang.core.CreditCode;
import cn.gongjiang.exchange.Column;
import cn.gongjiang.exchange.CreditCodeText;
import cn.gongjiang.exchange.Finding;
import cn.gongjiang.exchange.ImportContext;
import cn.gongjiang.exchange.ImportKind;
import cn.gongjiang.exchange.ImportRow;
import cn.gongjiang.exchange.Judgement;
import cn.gongjiang.exchange.PlainText;
import cn.gongjiang.registry.Enterprise;
import cn.gongjiang.registry.Enterprises;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Import of grassroots unions, each known by its enterprise's credit code. One that is there is left alone. */
@Component
class UnionImport implements ImportKind {
    static final Column<String> NAME =
            Column.required("工会名称", PlainText.upTo(100)).also("基层工会名称", "基层工会", "工会");
    static final Column<CreditCode> CODE =
            Column.required("统一社会信用代码", CreditCodeText.READER).also("信用代码", "社会信用代码", "统一信用代码", "企业信用代码");

    private final TradeUnions unions;
    private final Enterprises enterprises;

    UnionImport(TradeUnions unions, Enterprises enterprises) {
        this.unions = unions;
        this.enterprises = enterprises;
    }

    @Override
    public String code() {
        return "unions";
    }

    @Override
    public String label() {
        return "基层工会";
    }

    @Override
    public List<Column<?>> columns() {
        return List.of(NAME, CODE);
    }

    @Override
    public Optional<Sameness> sameness(ImportRow row) {
        return Optional.of(new Sameness(CODE, row.require(CODE).value(), "同一家企业的工会"));
    }

    @Override
    public List<Judgement> judge(List<ImportRow> rows, ImportContext context) {
        Map<String, Enterprise> known = known(rows);
        Set<Long> there =
                unions.present(known.values().stream().map(Enterprise::id).toList());
        Set<String> taken =
                unions.names(rows.stream().map(row -> row.require(NAME)).toList());
        return rows.stream().map(row -> judge(row, known, there, taken)).toList();
    }

    private static Judgement judge(ImportRow row, Map<String, Enterprise> known, Set<Long> there, Set<String> taken) {
        Enterprise enterprise = known.get(row.require(CODE).value());
        if (enterprise == null) {
            return Judgement.of(
                    Judgement.Fate.NEW, Finding.error(CODE, row.require(CODE).value(), "企业名录里没有这家企业，请先导入企业"));
        }
        if (there.contains(enterprise.id())) {
            return Judgement.of(Judgement.Fate.UNCHANGED);
        }
        return taken.contains(row.require(NAME))
                ? Judgement.of(Judgement.Fate.NEW, Finding.error(NAME, row.require(NAME), "已有同名的工会，属于另一家企业"))
                : Judgement.of(Judgement.Fate.NEW);
    }

    @Override
    public void write(List<ImportRow> rows, ImportContext context) {
        Map<String, Enterprise> known = known(rows);
        for (ImportRow row : rows) {
            Enterprise enterprise = known.get(row.require(CODE).value());
            if (enterprise != null) {
                unions.add(row.require(NAME), enterprise, context.by());
            }
        }
    }

    private Map<String, Enterprise> known(List<ImportRow> rows) {
        return enterprises.byCreditCode(
                rows.stream().map(row -> row.require(CODE).value()).toList());
    }
}
