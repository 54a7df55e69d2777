package cn.gongjiang.identity.accounts;

import cn.gongjiang.identity.Account;
import cn.gongjiang.identity.Accounts;
import cn.gongjiang.identity.FailedSignIns;
import cn.gongjiang.identity.Passwords;
import cn.gongjiang.identity.Sessions;
import cn.gongjiang.identity.audit.AuditLines;
import cn.gongjiang.web.NotThere;
import cn.gongjiang.web.Refused;
import java.time.Clock;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everybody's own password: the first one by invitation, then changed with the present one. */
@Service
class PasswordDesk {
    private final Accounts accounts;
    private final Passwords passwords;
    private final Invitations invitations;
    private final FailedSignIns failed;
    private final Sessions sessions;
    private final AuditLines log;
    private final Clock clock;

    PasswordDesk(
            Accounts accounts,
            Passwords passwords,
            Invitations invitations,
            FailedSignIns failed,
            Sessions sessions,
            AuditLines log,
            Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.invitations = invitations;
        this.failed = failed;
        this.sessions = sessions;
        this.log = log;
        this.clock = clock;
    }

    /** @throws NotThere when the link is wrong, used, ended or too old */
    Account invited(String key) {
        return invitations
                .opened(key, clock.instant())
                .flatMap(invitation -> accounts.byId(invitation.account()))
                .orElseThrow(() -> new NotThere("链接，或者它已经用过、过期。请系统管理员再发一个"));
    }

    /** @throws Refused when the password does not fit the rules; the link stays good */
    @Transactional
    void answer(InvitationForm form) {
        Account account = invited(form.key());
        check(account, form.password(), form.again());
        if (!invitations.use(Long.parseLong(form.key().substring(0, form.key().indexOf('.'))), clock.instant())) {
            throw new NotThere("链接，或者它已经用过");
        }
        passwords.set(account.id(), form.password(), clock.instant());
        log.append(account.acting(Set.of()), "password", "account:" + account.id(), "INVITATION", "");
    }

    /** The other sessions end: whoever knew the old password is out. Wrong ones count as failed sign-ins do. */
    @Transactional(noRollbackFor = Refused.class)
    void change(Account account, PasswordForm form, String address) {
        failed.oneAtATime(account.login());
        if (failed.locked(account.login())) {
            throw new Refused("current", "连续输错 5 次，这个账号已锁定，请 30 分钟后再试");
        }
        if (!passwords.fits(account.id(), form.current())) {
            failed.add(account.login(), address);
            throw new Refused("current", "现在的密码不对");
        }
        check(account, form.password(), form.again());
        passwords.set(account.id(), form.password(), clock.instant());
        sessions.end(account.login());
        log.append(account.acting(Set.of()), "password", "account:" + account.id(), "CHANGE", "");
    }

    private void check(Account account, String password, String again) {
        if (!password.equals(again)) {
            throw new Refused("again", "两次输入的密码不一样");
        }
        PasswordRules.check(
                account.login(), account.role(), password, typed -> passwords.usedBefore(account.id(), typed));
    }
}
