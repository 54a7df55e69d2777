package cn.gongjiang.privacy.retention;

import cn.gongjiang.core.ConsoleCommand;
import cn.gongjiang.registry.erasure.Erasing;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code ./gongjiang retention}: what the nightly job does, now; beside a running platform too. */
@Component
@Command(
        name = "retention",
        description = "Deletes or makes anonymous what is due by the register of purposes, as every night.",
        mixinStandardHelpOptions = true)
public class RetentionCommand implements ConsoleCommand {
    private final Erasing erasing;
    private final Retention retention;
    private final Clock clock;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    RetentionCommand(Erasing erasing, Retention retention, Clock clock) {
        this.erasing = erasing;
        this.retention = retention;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        out.println("erased again " + erasing.catchUp());
        retention.end(LocalDate.now(clock)).forEach((purpose, count) -> out.println(purpose + " " + count));
        return 0;
    }
}
