package cn.gongjiang.identity.second;

import cn.gongjiang.identity.Account;
import cn.gongjiang.identity.Accounts;
import cn.gongjiang.identity.FailedSignIns;
import cn.gongjiang.identity.audit.AuditLines;
import cn.gongjiang.web.NotThere;
import cn.gongjiang.web.Refused;
import java.time.Clock;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets up a second factor, takes its codes, and lets it go again. */
@Service
class SecondDesk {
    private final SecondFactors factors;
    private final HalfSignIns halves;
    private final Accounts accounts;
    private final FailedSignIns failed;
    private final AuditLines log;
    private final Clock clock;

    SecondDesk(
            SecondFactors factors,
            HalfSignIns halves,
            Accounts accounts,
            FailedSignIns failed,
            AuditLines log,
            Clock clock) {
        this.factors = factors;
        this.halves = halves;
        this.accounts = accounts;
        this.failed = failed;
        this.log = log;
        this.clock = clock;
    }

    /** A fresh secret; one that is in use must be let go first. */
    @Transactional
    void begin(Account account) {
        if (factors.isOn(account.id())) {
            throw new Refused("", "已经开通了，先关闭才能重新设置");
        }
        factors.begin(account.id(), clock.instant());
    }

    @Transactional
    void confirm(Account account, String code) {
        SecondFactors.Factor factor = taken(account.id());
        OptionalLong step = Totp.accepted(factor.secret(), code, clock.instant(), factor.lastStep());
        if (factor.isOn() || step.isEmpty()) {
            throw new Refused("code", "验证码不对，请看验证器里现在的 6 位数字，并核对手机时间");
        }
        factors.confirm(account.id(), step.getAsLong(), clock.instant());
        note(account, "second-factor", "ON");
    }

    /** Whoever lets it go must hold it, or a recovery code. */
    @Transactional
    void end(Account account, String code) {
        if (opens(account, code).isEmpty()) {
            throw new Refused("code", "验证码不对");
        }
        factors.end(account.id());
        note(account, "second-factor", "OFF");
    }

    void requireOpen(String id) {
        if (!halves.isOpen(id, clock.instant())) {
            throw new NotThere("登录，或者它已经过期。请重新登录");
        }
    }

    /** @throws Refused when the code is wrong; five wrong ones lock the account as wrong passwords do */
    @Transactional(noRollbackFor = Refused.class)
    Account signIn(String id, String code, String address) {
        Account account = halves.attempt(id, clock.instant())
                .flatMap(accounts::byId)
                .orElseThrow(() -> new NotThere("登录，或者它已经过期。请重新登录"));
        if (failed.locked(account.login())) {
            throw new Refused("code", "连续输错 5 次，这个账号已锁定，请 30 分钟后再试");
        }
        String by = opens(account, code);
        if (by.isEmpty()) {
            failed.add(account.login(), address);
            throw new Refused("code", "验证码不对");
        }
        halves.end(id);
        failed.forget(account.login());
        note(account, "sign-in", by);
        return account;
    }

    /** By what this code opens; empty when it does not. It opens nothing twice. */
    private String opens(Account account, String code) {
        SecondFactors.Factor factor = taken(account.id());
        OptionalLong step = Totp.accepted(factor.secret(), code, clock.instant(), factor.lastStep());
        if (step.isPresent()) {
            factors.opened(account.id(), step.getAsLong());
            return "SECOND";
        }
        OptionalInt recovery = factors.recoveryCode(factor, code);
        recovery.ifPresent(number -> factors.use(account.id(), number));
        return recovery.isPresent() ? "RECOVERY" : "";
    }

    private SecondFactors.Factor taken(long account) {
        return factors.take(account).orElseThrow(() -> new NotThere("验证器，请先设置"));
    }

    private void note(Account account, String action, String detail) {
        log.append(account.acting(Set.of()), action, "account:" + account.id(), detail, "");
    }
}
