package cn.gongjiang.privacy;

import cn.gongjiang.web.Form;
import cn.gongjiang.web.Frame;
import cn.gongjiang.web.Page;
import cn.gongjiang.web.Sheet;
import cn_gongjiang_pages.Templates;
import com.fasterxml.jackson.annotation.JsonIgnore;
import gg.jte.models.runtime.JteModel;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 个人信息处理规则 as it is today. */
public record NoticePage(
        @Nullable Contact contact,
        List<Purpose> items,
        @JsonIgnore Form<ContactForm> form) implements Page {
    /** The day of its latest change. */
    @JsonIgnore
    public LocalDate version() {
        return items.stream()
                .map(Purpose::effectiveFrom)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.EPOCH);
    }

    @Override
    public JteModel html(Templates templates, Frame frame) {
        return templates.privacyNotice(this, frame);
    }

    @Override
    public Sheet sheet() {
        return sheet(items);
    }

    static Sheet sheet(List<Purpose> purposes) {
        return Sheet.of("个人信息处理规则", purposes)
                .column("用途", Purpose::name)
                .column("生效", Purpose::effectiveFrom)
                .column("哪些信息", Purpose::kinds)
                .column("为什么", Purpose::reason)
                .column("依据", p -> p.basis().toString())
                .column("法律条文", Purpose::law)
                .column("敏感", p -> p.sensitive() ? "是" : "否")
                .column("同意", p -> p.say().toString())
                .column("提供给谁", Purpose::recipients)
                .column("保存月数", Purpose::keptMonths)
                .column("从何时算", Purpose::keptAfter)
                .column("到期", p -> p.ending().toString())
                .column("出处", Purpose::source)
                .column("已核实", p -> p.verified() ? "是" : "否")
                .column("说明", Purpose::note)
                .build();
    }
}
