package cn.gongjiang.employment.state;

import cn.gongjiang.rules.Rule;
import cn.gongjiang.rules.RuleBook;
import cn.gongjiang.rules.RuleVersion;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What proves a state of registration, among all rules that officials keep. */
@Component
class GroundBook implements RuleBook {
    static final String ADDRESS = "/rules/grounds";
    private static final String AREA = "登记状态";
    private static final int ORDER = 620;

    private final Grounds grounds;

    GroundBook(Grounds grounds) {
        this.grounds = grounds;
    }

    @Override
    public List<Rule> rules() {
        return byCode().values().stream().map(GroundBook::rule).toList();
    }

    /** Every row of each code, the latest day first. */
    Map<String, List<Ground.Recorded>> byCode() {
        return grounds.all().stream()
                .collect(Collectors.groupingBy(row -> row.ground().code(), LinkedHashMap::new, Collectors.toList()));
    }

    /** @param rows of one code, the latest day first */
    static Rule rule(List<Ground.Recorded> rows) {
        Ground last = rows.getFirst().ground();
        return new Rule(
                last.code(),
                AREA,
                ORDER,
                last.toString(),
                null,
                "凭它记成“" + last.state() + (last.state().isLooking() ? "”，还在找工作" : "”，不再找工作"),
                ADDRESS + "/" + last.code(),
                rows.stream().map(GroundBook::version).toList());
    }

    static String told(Ground ground, boolean offered) {
        return offered ? ground.described() : "停用（" + ground.word() + "）";
    }

    private static RuleVersion version(Ground.Recorded row) {
        return new RuleVersion(
                row.effectiveFrom(),
                null,
                told(row.ground(), row.offered()),
                null,
                "",
                row.source(),
                row.verified(),
                row.note(),
                row.by(),
                row.at());
    }
}
