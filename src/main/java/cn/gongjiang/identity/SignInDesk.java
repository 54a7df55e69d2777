package cn.gongjiang.identity;

import cn.gongjiang.identity.audit.AuditLines;
import cn.gongjiang.identity.second.SecondFactors;
import cn.gongjiang.web.Refused;
import java.util.Set;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds out whether somebody is who they say. The answer and the time it takes never tell whether the login exists. */
@Service
class SignInDesk {
    private final Accounts accounts;
    private final Passwords passwords;
    private final SecondFactors seconds;
    private final FailedSignIns failed;
    private final PasswordEncoder encoder;
    private final AuditLines log;
    private final String nobodysHash;

    SignInDesk(
            Accounts accounts,
            Passwords passwords,
            SecondFactors seconds,
            FailedSignIns failed,
            PasswordEncoder encoder,
            AuditLines log) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.seconds = seconds;
        this.failed = failed;
        this.encoder = encoder;
        this.log = log;
        this.nobodysHash = encoder.encode("nobody has this password");
    }

    /** @throws Refused when the login is locked, the address is slowed down, or login and password do not fit */
    @Transactional(noRollbackFor = Refused.class)
    Account signIn(SignIn typed, String address) {
        failed.oneAtATime(typed.login());
        if (failed.locked(typed.login())) {
            throw new Refused("password", "连续输错 5 次，这个账号已锁定，请 30 分钟后再试");
        }
        if (failed.slowed(address)) {
            throw new Refused("password", "您所在的网络输错次数太多，请 15 分钟后再试");
        }
        Account account = accounts.byLogin(typed.login()).orElse(null);
        String hash =
                account == null ? nobodysHash : passwords.hash(account.id()).orElse(nobodysHash);
        if (!encoder.matches(typed.password(), hash) || account == null) {
            failed.add(typed.login(), address);
            throw new Refused("password", "账号或密码不对");
        }
        if (!seconds.isOn(account.id())) {
            failed.forget(typed.login());
            log.append(account.acting(Set.of()), "sign-in", "account:" + account.id(), "PASSWORD", "");
        }
        return account;
    }
}
