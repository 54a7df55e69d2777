package cn.gongjiang.identity.accounts;

import cn.gongjiang.web.Form;
import cn.gongjiang.web.Frame;
import cn.gongjiang.web.Page;
import cn.gongjiang.web.Sheet;
import cn_gongjiang_pages.Templates;
import com.fasterxml.jackson.annotation.JsonIgnore;
import gg.jte.models.runtime.JteModel;
import java.util.List;

/** Where somebody who was invited sets the password of their account. */
public record InvitationPage(
        String login,
        String name,
        String role,
        @JsonIgnore String key,
        @JsonIgnore Form<InvitationForm> form) implements Page {
    @Override
    public JteModel html(Templates templates, Frame frame) {
        return templates.identityInvitation(this, frame);
    }

    @Override
    public Sheet sheet() {
        return Sheet.of("账号", List.of(this))
                .column("账号", InvitationPage::login)
                .column("姓名", InvitationPage::name)
                .column("角色", InvitationPage::role)
                .build();
    }
}
