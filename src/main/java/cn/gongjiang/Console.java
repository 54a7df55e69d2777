package cn.gongjiang;

import cn.gongjiang.core.ConsoleCommand;
import cn.gongjiang.core.StartRefused;
import cn.gongjiang.core.database.Database;
import cn.gongjiang.core.database.Database.DatabaseUnavailable;
import cn.gongjiang.exchange.imports.ImportCommand;
import cn.gongjiang.identity.ClientCommand;
import cn.gongjiang.identity.audit.VerifyAuditCommand;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;

/** The command line {@code ./gongjiang COMMAND [--data DIR]}; the database is opened only for commands that need it. */
@Command(
        name = "gongjiang",
        description = "Runs and looks after the platform of one county.",
        mixinStandardHelpOptions = true,
        subcommands = {Serve.class})
final class Console implements AutoCloseable {
    /** The exit code that means: do not exit, the platform is running. */
    static final int RUNNING = -1;

    private final Path data;
    private @Nullable Database database;
    private @Nullable ConfigurableApplicationContext context;

    private Console(Path data) {
        this.data = data;
    }

    /** Commands that live in the application: made only when called, since that opens the database. */
    private static final Map<String, Class<? extends ConsoleCommand>> COMMANDS = Map.of(
            "client", ClientCommand.class, "import", ImportCommand.class, "verify-audit", VerifyAuditCommand.class);

    static int run(String[] args) {
        try (Console console = new Console(dataFolder(args))) {
            CommandLine line = new CommandLine(console);
            line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
            line.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
            String called = args.length == 0 ? "--help" : args[0];
            COMMANDS.forEach((name, type) -> line.addSubcommand(name, console.command(type, called.equals(name))));
            line.setExecutionExceptionHandler((e, l, parsed) -> {
                if (e instanceof DatabaseUnavailable) {
                    l.getErr().println(e.getMessage());
                    return 2;
                }
                Optional<StartRefused> refusal = RefusalReporter.refusal(e);
                if (refusal.isPresent()) {
                    l.getErr().println(refusal.get().getMessage());
                    return 2;
                }
                throw e;
            });
            return args.length == 0 ? line.execute("--help") : line.execute(args);
        } catch (DatabaseUnavailable e) {
            System.err.println(e.getMessage());
            return 2;
        }
    }

    private Object command(Class<? extends ConsoleCommand> type, boolean called) {
        if (called) {
            return bean(type);
        }
        CommandSpec onlyNamed = CommandSpec.create();
        Command described = Objects.requireNonNull(type.getAnnotation(Command.class));
        onlyNamed.usageMessage().description(described.description());
        return onlyNamed;
    }

    /** Known before the command is, since the command may live in the context that opens the folder's database. */
    static Path dataFolder(String[] args) {
        String folder = "data";
        for (int at = 0; at < args.length; at++) {
            if (args[at].equals("--data") && at + 1 < args.length) {
                folder = args[at + 1];
            } else if (args[at].startsWith("--data=")) {
                folder = args[at].substring("--data=".length());
            }
        }
        return Path.of(folder).toAbsolutePath();
    }

    private <K> K bean(Class<K> type) {
        if (context == null) {
            Database opened = Database.forCommand(data, System.getenv());
            database = opened;
            SpringApplication application = Gongjiang.application();
            application.setWebApplicationType(WebApplicationType.NONE);
            application.setLazyInitialization(true);
            application.setDefaultProperties(Settings.of(opened, data));
            context = application.run("--db-scheduler.enabled=false", "--gongjiang.demo=false");
            // made now, since it cannot be made any more while the context closes
            context.getBean(PlatformTransactionManager.class);
        }
        return context.getBean(type);
    }

    @Override
    public void close() {
        if (context != null) {
            context.close();
        }
        if (database != null) {
            database.close();
        }
    }
}
