package cn.gongjiang.identity.audit;

import cn.gongjiang.core.ConsoleCommand;
import java.io.PrintWriter;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code ./gongjiang verify-audit}: proves the audit log whole (exit 0) or names the first line that is not (exit 1). */
@Component
@Command(
        name = "verify-audit",
        description = "Proves that no line of the audit log was changed, removed or put in.",
        mixinStandardHelpOptions = true)
public class VerifyAuditCommand implements ConsoleCommand {
    private final AuditLines log;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    VerifyAuditCommand(AuditLines log) {
        this.log = log;
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        return log.verify()
                .map(broken -> {
                    out.println("broken at line " + broken.line() + ": " + broken.how());
                    return 1;
                })
                .orElseGet(() -> {
                    out.println("lines " + log.length());
                    out.println("intact");
                    return 0;
                });
    }
}
