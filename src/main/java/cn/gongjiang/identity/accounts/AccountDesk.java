package cn.gongjiang.identity.accounts;

import cn.gongjiang.identity.Account;
import cn.gongjiang.identity.Accounts;
import cn.gongjiang.identity.Actor;
import cn.gongjiang.identity.Passwords;
import cn.gongjiang.identity.Role;
import cn.gongjiang.identity.Sessions;
import cn.gongjiang.identity.audit.AuditLines;
import cn.gongjiang.identity.second.SecondFactors;
import cn.gongjiang.web.NotThere;
import cn.gongjiang.web.Refused;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens and closes accounts, leads them to a new password, ends their sessions; each act is a line of the audit log. */
@Service
class AccountDesk {
    private final Accounts accounts;
    private final Passwords passwords;
    private final SecondFactors seconds;
    private final Invitations invitations;
    private final Areas areas;
    private final Sessions sessions;
    private final AuditLines log;
    private final Clock clock;

    AccountDesk(
            Accounts accounts,
            Passwords passwords,
            SecondFactors seconds,
            Invitations invitations,
            Areas areas,
            Sessions sessions,
            AuditLines log,
            Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.seconds = seconds;
        this.invitations = invitations;
        this.areas = areas;
        this.sessions = sessions;
        this.log = log;
        this.clock = clock;
    }

    /**
     * The account waits for its owner, who sets the password with the link of the first invitation.
     *
     * @throws Refused when the login is taken, or role and area do not go together
     */
    @Transactional
    long open(AccountForm form, Actor actor) {
        if (accounts.byLogin(form.login()).isPresent()) {
            throw new Refused("login", "已有这个账号，请换一个");
        }
        if (!NewAccountPage.ROLES.contains(form.role())) {
            throw new Refused("role", "职工用手机号登录，不用开账号");
        }
        Areas.Area area = areas.of(form);
        long id = accounts.open(new Accounts.NewAccount(
                form.login(), form.name(), form.role(), area.divisions(), area.enterprise(), null));
        invitations.make(id, actor.account(), clock.instant());
        note(actor, "account.open", id, form.role().name());
        return id;
    }

    /** The old password ends now; whoever gets the new link sets another. */
    @Transactional
    void invite(long id, Actor actor) {
        Account account = account(id);
        passwords.forget(id, clock.instant());
        sessions.end(account.login());
        invitations.make(id, actor.account(), clock.instant());
        note(actor, "account.invite", id, "");
    }

    /** @throws Refused when somebody closes their own, or the last administrator's */
    @Transactional
    void close(long id, Actor actor) {
        Account account = account(id);
        if (id == actor.account()) {
            throw new Refused("", "不能停用自己的账号，请由另一位系统管理员来办");
        }
        if (account.role() == Role.ADMINISTRATOR && accounts.ready(Role.ADMINISTRATOR) < 2) {
            throw new Refused("", "这是最后一位系统管理员，先再开一个系统管理员账号");
        }
        accounts.close(id, clock.instant());
        invitations.end(id);
        sessions.end(account.login());
        note(actor, "account.close", id, "");
    }

    @Transactional
    void reopen(long id, Actor actor) {
        if (!accounts.reopen(id)) {
            throw new Refused("", "这个账号在用，或者账号名已给了别人");
        }
        note(actor, "account.reopen", id, "");
    }

    @Transactional
    void endSessions(long id, Actor actor) {
        sessions.end(account(id).login());
        note(actor, "account.sessions-end", id, "");
    }

    /** For the day phone and recovery codes are lost; the sessions end too. */
    @Transactional
    void endSecondFactor(long id, Actor actor) {
        Account account = account(id);
        seconds.end(id);
        sessions.end(account.login());
        note(actor, "second-factor", id, "OFF");
    }

    private Account account(long id) {
        return accounts.byId(id)
                .filter(account -> account.role() != Role.WORKER)
                .orElseThrow(() -> new NotThere("账号"));
    }

    private void note(Actor actor, String action, long account, String detail) {
        log.append(actor, action, "account:" + account, detail, "");
    }
}
