package cn.gongjiang;

import cn.gongjiang.core.ConsoleCommand;
import cn.gongjiang.core.database.Database;
import cn.gongjiang.core.database.Database.DatabaseUnavailable;
import cn.gongjiang.core.database.backup.Restoration;
import cn.gongjiang.exchange.imports.ImportCommand;
import cn.gongjiang.identity.ClientCommand;
import cn.gongjiang.identity.audit.VerifyAuditCommand;
import cn.gongjiang.identity.keys.RenewKeysCommand;
import cn.gongjiang.privacy.retention.RetentionCommand;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.objenesis.SpringObjenesis;
import org.springframework.transaction.PlatformTransactionManager;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command line {@code ./gongjiang COMMAND [--data DIR]}; the database is opened only for commands that need it. */
@Command(
        name = "gongjiang",
        description = "Runs and looks after the platform of one county.",
        mixinStandardHelpOptions = true,
        subcommands = {Serve.class, BackUp.class, Restore.class, KeepDatabase.class, Rehearse.class})
final class Console implements AutoCloseable {
    /** The exit code that means: do not exit, the platform is running. */
    static final int RUNNING = -1;

    /** Commands that live in the application: made only when one is called, since that opens the database. */
    private static final Map<String, Class<? extends ConsoleCommand>> COMMANDS = Map.of(
            "client", ClientCommand.class,
            "import", ImportCommand.class,
            "renew-keys", RenewKeysCommand.class,
            "retention", RetentionCommand.class,
            "verify-audit", VerifyAuditCommand.class);

    private final Path data;
    private @Nullable Database database;
    private @Nullable ConfigurableApplicationContext context;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            defaultValue = "data",
            description = "Data folder (default ./${DEFAULT-VALUE}).")
    private Path named = Path.of("data");

    private Console(Path data) {
        this.data = data;
    }

    Path data() {
        return data;
    }

    static int run(String[] args) {
        List<String> words = List.of(args);
        try (Console console = new Console(dataFolder(words))) {
            CommandLine line = new CommandLine(console);
            String called = command(words);
            boolean helpOnly = words.contains("--help") || words.contains("-h");
            COMMANDS.forEach((name, type) ->
                    line.addSubcommand(name, called.equals(name) && !helpOnly ? console.bean(type) : described(type)));
            line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
            line.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
            line.setExecutionExceptionHandler((e, l, parsed) -> refused(e));
            return args.length == 0 ? line.execute("--help") : line.execute(args);
        } catch (RuntimeException e) {
            return refused(e);
        }
    }

    /** A sentence for what the operator can mend; anything else is thrown on. */
    private static <E extends Exception> int refused(E e) throws E {
        String sentence = e instanceof DatabaseUnavailable
                ? e.getMessage()
                : RefusalReporter.refusal(e).orElseThrow(() -> e).getMessage();
        System.err.println(sentence);
        return CommandLine.ExitCode.USAGE;
    }

    /** Good for its name, options and help only: a command that can be called is a bean. */
    private static ConsoleCommand described(Class<? extends ConsoleCommand> type) {
        return new SpringObjenesis().newInstance(type);
    }

    /** Known before the command is, since the command may live in the context that opens the folder's database. */
    static Path dataFolder(List<String> words) {
        String folder = "data";
        for (int at = 0; at < words.size(); at++) {
            if (words.get(at).equals("--data") && at + 1 < words.size()) {
                folder = words.get(at + 1);
            } else if (words.get(at).startsWith("--data=")) {
                folder = words.get(at).substring("--data=".length());
            }
        }
        return Path.of(folder).toAbsolutePath();
    }

    private static String command(List<String> words) {
        for (int at = 0; at < words.size(); at++) {
            if (words.get(at).equals("--data")) {
                at++;
            } else if (!words.get(at).startsWith("-")) {
                return words.get(at);
            }
        }
        return "";
    }

    private <K> K bean(Class<K> type) {
        if (context == null) {
            Database opened = Database.forCommand(data, System.getenv());
            database = opened;
            Restoration.refuseUnfinished(opened);
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
