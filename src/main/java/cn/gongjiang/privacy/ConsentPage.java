package cn.gongjiang.privacy;

import cn.gongjiang.registry.NamedPerson;
import cn.gongjiang.web.Form;
import cn.gongjiang.web.Frame;
import cn.gongjiang.web.Page;
import cn.gongjiang.web.Sheet;
import cn_gongjiang_pages.Templates;
import com.fasterxml.jackson.annotation.JsonIgnore;
import gg.jte.models.runtime.JteModel;
import java.util.List;

/** What one person has a say in and said, for those who serve them at the counter. */
public record ConsentPage(
        @JsonIgnore NamedPerson person,
        List<ConsentItem> items,
        List<Saying> history,
        @JsonIgnore Form<CounterConsentForm> form)
        implements Page {
    @Override
    public JteModel html(Templates templates, Frame frame) {
        return templates.privacyConsents(this, frame);
    }

    @Override
    public Sheet sheet() {
        return OwnConsentPage.sheet(items);
    }

    /** The name of a purpose by its code. */
    @JsonIgnore
    public String name(String code) {
        return items.stream()
                .filter(item -> item.code().equals(code))
                .map(ConsentItem::name)
                .findFirst()
                .orElse(code);
    }
}
