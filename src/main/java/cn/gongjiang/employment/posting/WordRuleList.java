package cn.gongjiang.employment.posting;

import cn.gongjiang.rules.RuleItem;
import cn.gongjiang.web.Form;
import cn.gongjiang.web.Frame;
import cn.gongjiang.web.Page;
import cn.gongjiang.web.Sheet;
import cn_gongjiang_pages.Templates;
import com.fasterxml.jackson.annotation.JsonIgnore;
import gg.jte.models.runtime.JteModel;
import java.time.LocalDate;
import java.util.List;

/** The rules of wording as they are today, and the form for one more. */
public record WordRuleList(
        List<RuleItem> items,
        @JsonIgnore LocalDate today,
        @JsonIgnore Form<WordRuleForm> form) implements Page {
    @Override
    public JteModel html(Templates templates, Frame frame) {
        return templates.employmentWordRules(this, frame);
    }

    @Override
    public Sheet sheet() {
        return Sheet.of("招聘用语规则", items)
                .column("规则", RuleItem::name)
                .column("现在", RuleItem::value)
                .column("提示", RuleItem::governs)
                .build();
    }
}
