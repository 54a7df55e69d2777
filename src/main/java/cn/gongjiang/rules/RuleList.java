package cn.gongjiang.rules;

import cn.gongjiang.web.Frame;
import cn.gongjiang.web.Page;
import cn.gongjiang.web.Sheet;
import cn_gongjiang_pages.Templates;
import com.fasterxml.jackson.annotation.JsonIgnore;
import gg.jte.models.runtime.JteModel;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** 规则参数: every rule as it is today. */
public record RuleList(
        List<RuleItem> items,
        long total,
        int page,
        int size,
        @JsonIgnore RuleFilter filter,
        @JsonIgnore List<String> areas,
        @JsonIgnore List<RuleBook.Beginning> beginnings,
        @JsonIgnore LocalDate today)
        implements Page {
    @Override
    public JteModel html(Templates templates, Frame frame) {
        return templates.rulesRules(this, frame);
    }

    @Override
    public Sheet sheet() {
        return Sheet.of("规则参数", items)
                .column("类别", RuleItem::area)
                .column("规则", RuleItem::name)
                .column("范围", RuleItem::place)
                .column("管什么", RuleItem::governs)
                .column("现在", RuleItem::value)
                .column("从何时起", now(RuleVersion::since))
                .column("出处", now(RuleVersion::source))
                .column("核实", now(RuleVersion::checked))
                .column("下一次从", item -> item.next() == null ? null : item.next().since())
                .column("下一次", item -> item.next() == null ? null : item.next().value())
                .build();
    }

    private static Function<RuleItem, @Nullable Object> now(Function<RuleVersion, Object> told) {
        return item -> item.now() == null ? null : told.apply(item.now());
    }
}
