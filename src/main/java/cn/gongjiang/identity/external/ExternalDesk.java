package cn.gongjiang.identity.external;

import cn.gongjiang.identity.Account;
import cn.gongjiang.identity.Accounts;
import cn.gongjiang.identity.audit.AuditLines;
import cn.gongjiang.identity.external.IdentityProvider.Subject;
import cn.gongjiang.identity.external.IdentityProvider.Unaccepted;
import cn.gongjiang.web.NotThere;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Sends people to the provider and takes them back: to their account, or to bind it. */
@Service
class ExternalDesk {
    private final ObjectProvider<IdentityProvider> providers;
    private final Attempts attempts;
    private final Bindings bindings;
    private final Accounts accounts;
    private final AuditLines log;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ExternalDesk(
            ObjectProvider<IdentityProvider> providers,
            Attempts attempts,
            Bindings bindings,
            Accounts accounts,
            AuditLines log,
            TransactionTemplate transaction,
            Clock clock) {
        this.providers = providers;
        this.attempts = attempts;
        this.bindings = bindings;
        this.accounts = accounts;
        this.log = log;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Somebody who came back. */
    record Returned(Account account, boolean bound) {}

    IdentityProvider provider() {
        return Optional.ofNullable(providers.getIfAvailable()).orElseThrow(() -> new NotThere("登录方式"));
    }

    IdentityProvider.Attempt begin(@Nullable Long account) {
        return attempts.begin(account, clock.instant());
    }

    boolean isBound(long account) {
        return bindings.has(provider().code(), account);
    }

    /**
     * The provider is asked outside a transaction, since it may take its time.
     *
     * @throws NotThere when nobody was sent with this state, or too long ago, or has come back already
     * @throws Unaccepted when the provider does not stand by it, or the account is not bound
     */
    Returned comeBack(String state, String code, URI callback) {
        Attempts.Returned returned =
                attempts.take(state, clock.instant()).orElseThrow(() -> new NotThere("登录，或者它已经用过、过期。请重新登录"));
        Subject subject = provider().exchange(code, returned.attempt(), callback);
        Long account = returned.account();
        return account == null ? signIn(subject) : bind(subject, account);
    }

    private Returned signIn(Subject subject) {
        Account account = bindings.account(provider().code(), subject)
                .flatMap(accounts::byId)
                .orElseThrow(() -> new Unaccepted("您的" + provider().word() + "还没有和这里的账号绑定。请先用手机号或账号登录，再在“我的”里绑定"));
        note(account, "sign-in", "PROVIDER");
        return new Returned(account, false);
    }

    private Returned bind(Subject subject, long id) {
        Account account = accounts.byId(id).orElseThrow(() -> new NotThere("账号"));
        if (!bindings.bind(provider().code(), subject, id, clock.instant())) {
            throw new Unaccepted("已经绑定过了：这个身份属于另一个账号，或者您的账号已有绑定，请先解除");
        }
        note(account, "binding", "ON");
        return new Returned(account, true);
    }

    void end(Account account) {
        bindings.end(provider().code(), account.id());
        note(account, "binding", "OFF");
    }

    private void note(Account account, String action, String detail) {
        transaction.executeWithoutResult(
                status -> log.append(account.acting(Set.of()), action, "account:" + account.id(), detail, ""));
    }
}
