package cn.gongjiang.rules;

import cn.gongjiang.web.Frame;
import cn.gongjiang.web.Page;
import cn.gongjiang.web.Sheet;
import cn_gongjiang_pages.Templates;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import gg.jte.models.runtime.JteModel;
import java.math.BigDecimal;
import java.util.List;

/**
 * One parameter with all its values.
 *
 * @param unit of its amounts
 * @param places where it can have a value of its own; empty where it cannot
 */
public record ParameterPage(
        @JsonUnwrapped RulePage rule,
        String unit,
        BigDecimal least,
        BigDecimal most,
        @JsonIgnore List<String> places) implements Page {
    /** Between which limits, for whoever types. */
    @JsonIgnore
    public String range() {
        return "%s 到 %s".formatted(least.toPlainString(), most.toPlainString());
    }

    @Override
    public JteModel html(Templates templates, Frame frame) {
        return templates.rulesParameter(this, frame);
    }

    @Override
    public Sheet sheet() {
        return rule.sheet();
    }
}
