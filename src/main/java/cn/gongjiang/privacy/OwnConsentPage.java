package cn.gongjiang.privacy;

import cn.gongjiang.web.Form;
import cn.gongjiang.web.Frame;
import cn.gongjiang.web.Page;
import cn.gongjiang.web.Sheet;
import cn_gongjiang_pages.Templates;
import com.fasterxml.jackson.annotation.JsonIgnore;
import gg.jte.models.runtime.JteModel;
import java.util.List;

/** What a worker has a say in, on their phone. */
public record OwnConsentPage(
        List<ConsentItem> items, @JsonIgnore Form<ConsentForm> form) implements Page {
    @Override
    public JteModel html(Templates templates, Frame frame) {
        return templates.privacyOwnConsents(this, frame);
    }

    @Override
    public Sheet sheet() {
        return sheet(items);
    }

    static Sheet sheet(List<ConsentItem> items) {
        return Sheet.of("同意", items)
                .column("用途", ConsentItem::name)
                .column("现在", ConsentItem::standing)
                .column("什么时候", i -> i.last() == null ? null : i.last().at())
                .column("在哪里", i -> i.last() == null ? null : i.last().channel().toString())
                .column("凭什么", i -> i.last() == null ? null : i.last().evidence())
                .build();
    }
}
