package cn.gongjiang.identity.keys;

import cn.gongjiang.core.ConsoleCommand;
import cn.gongjiang.core.SealedValues;
import cn.gongjiang.identity.Actor;
import cn.gongjiang.identity.audit.AuditLines;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code ./gongjiang renew-keys}: a new key, and every value sealed with it, while the platform runs. */
@Component
@Command(
        name = "renew-keys",
        description = "Adds a key and seals personal data with it; the platform may go on running.",
        mixinStandardHelpOptions = true)
public class RenewKeysCommand implements ConsoleCommand {
    private final SealedValues values;
    private final AuditLines log;
    private final TransactionTemplate transactions;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    RenewKeysCommand(SealedValues values, AuditLines log, TransactionTemplate transactions) {
        this.values = values;
        this.log = log;
        this.transactions = transactions;
    }

    @Override
    public Integer call() {
        transactions.executeWithoutResult(
                begun -> log.append(Actor.platform(), "keys.renew", "vault.key", "", "renew-keys"));
        spec.commandLine().getOut().println("sealed anew " + values.renew());
        return 0;
    }
}
