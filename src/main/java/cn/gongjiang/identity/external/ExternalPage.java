package cn.gongjiang.identity.external;

import cn.gongjiang.web.Frame;
import cn.gongjiang.web.Page;
import cn.gongjiang.web.Sheet;
import cn_gongjiang_pages.Templates;
import com.fasterxml.jackson.annotation.JsonIgnore;
import gg.jte.models.runtime.JteModel;
import java.util.List;

/**
 * The way to a provider of identities.
 *
 * @param binding whether it leads to a binding of the account that is signed in
 * @param address where the browser goes; empty when the account is bound
 * @param refused why the last visit led nowhere; empty when there was none
 */
public record ExternalPage(
        String provider,
        boolean binding,
        boolean bound,
        @JsonIgnore String address,
        String refused) implements Page {
    @Override
    public JteModel html(Templates templates, Frame frame) {
        return templates.identityExternal(this, frame);
    }

    @Override
    public Sheet sheet() {
        return Sheet.of("统一身份认证", List.of(this))
                .column("认证方", ExternalPage::provider)
                .column("已绑定", ExternalPage::bound)
                .build();
    }
}
