package cn.gongjiang.identity.accounts;

import cn.gongjiang.identity.Account;
import cn.gongjiang.identity.Accounts;
import cn.gongjiang.identity.Role;
import cn.gongjiang.identity.audit.AuditLines;
import cn.gongjiang.web.NotThere;
import cn.gongjiang.web.Refused;
import java.time.Clock;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens the account of the first administrator, once. */
@Service
class FirstAdministratorDesk {
    private final FirstLinks links;
    private final Accounts accounts;
    private final AuditLines log;
    private final Clock clock;

    FirstAdministratorDesk(FirstLinks links, Accounts accounts, AuditLines log, Clock clock) {
        this.links = links;
        this.accounts = accounts;
        this.log = log;
        this.clock = clock;
    }

    /** @throws NotThere when the link is wrong, used or too old */
    void requireOpen(String key) {
        if (!links.opens(key, clock.instant())) {
            throw new NotThere("链接，或者它已经用过、过期。重新启动平台会印出新的链接");
        }
    }

    /** @throws Refused when login or password do not fit the rules; the link stays good */
    @Transactional
    void open(FirstAdministratorForm form) {
        requireOpen(form.key());
        if (accounts.byLogin(form.login()).isPresent()) {
            throw new Refused("login", "已有这个账号，请换一个");
        }
        if (!form.password().equals(form.again())) {
            throw new Refused("again", "两次输入的密码不一样");
        }
        PasswordRules.check(form.login(), Role.ADMINISTRATOR, form.password(), typed -> false);
        if (!links.use()) {
            throw new NotThere("链接，或者它已经用过");
        }
        long id = accounts.open(new Accounts.NewAccount(
                form.login(), form.name(), Role.ADMINISTRATOR, Set.of(), null, form.password()));
        Account opened = accounts.byId(id).orElseThrow();
        log.append(opened.acting(Set.of()), "account.open", "account:" + id, Role.ADMINISTRATOR.name(), "");
    }
}
