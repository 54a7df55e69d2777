package cn.gongjiang.identity;

import cn.gongjiang.web.Frame;
import cn.gongjiang.web.Page;
import cn.gongjiang.web.Sheet;
import cn_gongjiang_pages.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.List;

/** Every demo account and the demo program. */
public record DemoAccountsPage(List<DemoAccounts.DemoAccount> accounts, Clients.Credentials client) implements Page {
    @Override
    public JteModel html(Templates templates, Frame frame) {
        return templates.identityDemoAccounts(this, frame);
    }

    @Override
    public Sheet sheet() {
        return Sheet.of("演示账号", accounts)
                .column("角色", DemoAccounts.DemoAccount::role)
                .column("姓名", DemoAccounts.DemoAccount::name)
                .column("账号", DemoAccounts.DemoAccount::login)
                .column("密码", DemoAccounts.DemoAccount::password)
                .build();
    }
}
