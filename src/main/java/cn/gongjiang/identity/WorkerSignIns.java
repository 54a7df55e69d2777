package cn.gongjiang.identity;

import cn.gongjiang.identity.audit.AuditLines;
import cn.gongjiang.identity.audit.AuditedAct;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Workers who sign in because they hold the phone, and what the audit log hears of those who were new. */
@Service
public class WorkerSignIns {
    private static final String NEWCOMER = "newcomer";

    private final Accounts accounts;
    private final AuditLines log;

    WorkerSignIns(Accounts accounts, AuditLines log) {
        this.accounts = accounts;
        this.log = log;
    }

    @Bean
    static AuditedAct newcomers() {
        return new AuditedAct(NEWCOMER, "手机登记", Map.of("NEW", "新登记", "KNOWN", "身份证号已经登记过，没有放行"));
    }

    /** Their account, opened at the first time. @param name masked */
    @Transactional(propagation = Propagation.MANDATORY)
    public Account signIn(long person, String name) {
        Account account = accounts.ofPerson(person, name);
        log.append(account.acting(Set.of()), "sign-in", "account:" + account.id(), "CODE", "");
        return account;
    }

    /**
     * Somebody new told an identity number, which stands nowhere in the log.
     *
     * @param record the number of the record made for it, or of the one that was there already and was not handed over
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void told(String record, boolean known) {
        log.append(Actor.platform(), NEWCOMER, record, known ? "KNOWN" : "NEW", "");
    }
}
