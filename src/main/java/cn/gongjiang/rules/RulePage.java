package cn.gongjiang.rules;

import cn.gongjiang.web.Form;
import cn.gongjiang.web.Sheet;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * What the page of every rule shows, whatever the rule is about.
 *
 * @param now as it is today; several where places differ
 * @param versions every row there ever was, the latest day first
 * @param form for the next row
 */
public record RulePage(
        String code,
        String area,
        String name,
        String governs,
        List<RuleItem> now,
        List<RuleVersion> versions,
        @JsonIgnore LocalDate today,
        @JsonIgnore Form<?> form) {
    /** @param rules of one code: one for each place */
    public static RulePage of(List<Rule> rules, LocalDate today, Form<?> form) {
        Rule rule = rules.getFirst();
        return new RulePage(
                rule.code(),
                rule.area(),
                rule.name(),
                rule.governs(),
                rules.stream().map(one -> one.item(today)).toList(),
                rules.stream()
                        .flatMap(one -> one.versions().stream())
                        .sorted(Comparator.comparing(RuleVersion::effectiveFrom).reversed())
                        .toList(),
                today,
                form);
    }

    public Sheet sheet() {
        return Sheet.of(name, versions)
                .column("从何时起", RuleVersion::since)
                .column("范围", RuleVersion::place)
                .column("内容", RuleVersion::value)
                .column("出处", RuleVersion::source)
                .column("核实", RuleVersion::checked)
                .column("为什么", RuleVersion::note)
                .column("谁记的", RuleVersion::recordedBy)
                .build();
    }
}
