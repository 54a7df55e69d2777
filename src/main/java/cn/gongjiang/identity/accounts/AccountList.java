package cn.gongjiang.identity.accounts;

import cn.gongjiang.identity.Role;
import cn.gongjiang.web.Frame;
import cn.gongjiang.web.Page;
import cn.gongjiang.web.Sheet;
import cn_gongjiang_pages.Templates;
import com.fasterxml.jackson.annotation.JsonIgnore;
import gg.jte.models.runtime.JteModel;
import java.util.Arrays;
import java.util.List;

/** A page of accounts. */
public record AccountList(
        List<AccountItem> items,
        long total,
        int page,
        int size,
        @JsonIgnore AccountFilter filter) implements Page {
    @Override
    public JteModel html(Templates templates, Frame frame) {
        return templates.identityAccounts(this, frame);
    }

    @Override
    public Sheet sheet() {
        return Sheet.of("账号", items)
                .column("账号", AccountItem::login)
                .column("姓名", AccountItem::name)
                .column("角色", AccountItem::role)
                .column("范围", AccountItem::reach)
                .column("状态", AccountItem::state)
                .column("最近登录", AccountItem::signedInAt)
                .build();
    }

    @JsonIgnore
    public List<String> roles() {
        return NewAccountPage.ROLES.stream().map(Role::word).toList();
    }

    @JsonIgnore
    public List<String> states() {
        return Arrays.stream(AccountState.values()).map(AccountState::toString).toList();
    }
}
