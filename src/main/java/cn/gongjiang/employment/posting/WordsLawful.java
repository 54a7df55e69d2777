package cn.gongjiang.employment.posting;

import cn.gongjiang.core.Answer;
import cn.gongjiang.core.Condition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Nothing in it discriminates or deceives. What the law forbids stops it; what depends on the case, or may be one of the lawful
 * exceptions, is read by an official first.
 */
record WordsLawful(List<WordScan> scans) implements PublishingRule {
    static WordsLawful by(List<WordRule> rules) {
        return new WordsLawful(rules.stream()
                .filter(rule -> rule.kind() != WordRule.Kind.OFF)
                .map(WordScan::new)
                .toList());
    }

    private static final String CLEAN = "就业促进法 第三条；妇女权益保障法 第四十三条";

    @Override
    public List<Checked> of(Posting posting) {
        Map<String, Wording> fields = fields(posting.told());
        List<Checked> checks = new ArrayList<>();
        fields.forEach((field, wording) -> scans.forEach(scan -> {
            List<String> found = scan.in(wording);
            if (!found.isEmpty()) {
                boolean excepted = fields.values().stream().anyMatch(scan::mayBeExcepted);
                checks.add(checked(field, scan.rule(), found, excepted, posting.wordingPassed()));
            }
        }));
        return checks.isEmpty()
                ? List.of(new Checked("duties", Condition.met("用语合法", "没有歧视、收费、虚假的说法", "招聘信息", CLEAN)))
                : checks;
    }

    private static Checked checked(String field, WordRule rule, List<String> found, boolean excepted, boolean passed) {
        String asked = rule.ground() + "用语";
        String words = found.stream().map(word -> "“" + word + "”").collect(Collectors.joining("、"));
        if (rule.kind() == WordRule.Kind.BLOCK && !excepted) {
            return new Checked(
                    field, new Condition(asked, "写了" + words, "招聘信息", Answer.NO, rule.source(), "删去：" + rule.reason()));
        }
        String law = excepted ? rule.source() + "；例外：" + rule.exceptionLaw() : rule.source();
        return passed
                ? new Checked(field, Condition.met(asked, words + "，工作人员看过", "审核记录", law))
                : new Checked(field, Condition.almost(asked, "写了" + words, "招聘信息", law, "删去就能公开；确有需要的，送工作人员审核"), true);
    }

    private static Map<String, Wording> fields(Told told) {
        Map<String, Wording> fields = new LinkedHashMap<>();
        told.wordings().forEach((field, text) -> fields.put(field, Wording.of(text)));
        return fields;
    }
}
