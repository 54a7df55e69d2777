package cn.gongjiang.employment.posting;

import cn.gongjiang.rules.Rule;
import cn.gongjiang.rules.RuleBook;
import cn.gongjiang.rules.RuleVersion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The rules of wording among all that officials keep. */
@Component
class WordRuleBook implements RuleBook {
    static final String ADDRESS = "/rules/words";
    private static final String AREA = "招聘用语";
    private static final int ORDER = 150;

    private final WordRules rules;

    WordRuleBook(WordRules rules) {
        this.rules = rules;
    }

    @Override
    public List<Rule> rules() {
        return byCode().values().stream()
                .map(WordRuleBook::rule)
                .sorted(Comparator.comparing(Rule::name))
                .toList();
    }

    @Override
    public List<Beginning> beginnings() {
        return List.of(new Beginning("加用语规则", ADDRESS));
    }

    /** Every row of each code, the latest day first. */
    Map<String, List<WordRule.Recorded>> byCode() {
        return rules.all().stream()
                .collect(Collectors.groupingBy(row -> row.rule().code(), LinkedHashMap::new, Collectors.toList()));
    }

    /** @param rows of one code, the latest day first */
    static Rule rule(List<WordRule.Recorded> rows) {
        List<RuleVersion> versions = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            WordRule before = i + 1 < rows.size() ? rows.get(i + 1).rule() : null;
            versions.add(version(rows.get(i), rows.get(i).rule().changesSince(before)));
        }
        WordRule last = rows.getFirst().rule();
        return new Rule(
                last.code(),
                AREA,
                ORDER,
                last.ground() + "：" + last.name(),
                null,
                last.reason(),
                ADDRESS + "/" + last.code(),
                versions);
    }

    private static RuleVersion version(WordRule.Recorded row, String changes) {
        WordRule rule = row.rule();
        return new RuleVersion(
                rule.effectiveFrom(),
                null,
                rule.told(),
                null,
                changes,
                rule.source(),
                row.verified(),
                row.note(),
                row.by(),
                row.at());
    }
}
