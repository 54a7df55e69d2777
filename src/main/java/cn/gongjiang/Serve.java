package cn.gongjiang;

import cn.gongjiang.core.StartNotice;
import cn.gongjiang.core.database.Database;
import cn.gongjiang.core.database.backup.Restoration;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Starts the platform and stays: {@code ./run} calls it. */
@Command(name = "serve", description = "Starts the platform.", mixinStandardHelpOptions = true)
final class Serve implements Callable<Integer> {
    private static final int LAST_PORT = 65535;

    @Option(names = "--port", defaultValue = "8080", description = "Port to listen on (default ${DEFAULT-VALUE}).")
    private int port;

    @ParentCommand
    private @Nullable Console console;

    @Option(names = "--empty", description = "Without the demo county: the real start of a county.")
    private boolean empty;

    @Override
    public Integer call() {
        Optional<String> objection = objection(port);
        if (objection.isPresent()) {
            System.err.println(objection.get());
            return CommandLine.ExitCode.USAGE;
        }
        Path data = Objects.requireNonNull(console).data();
        System.out.println("正在启动…… 数据文件夹 " + data);
        Database database = Database.forPlatform(data, System.getenv());
        try {
            Restoration.refuseUnfinished(database);
            SpringApplication.getShutdownHandlers().add(database::close);
            String address = "http://localhost:" + port;
            var started = start(database, data, port, !empty);
            started.getBeanProvider(StartNotice.class).stream()
                    .flatMap(notice -> notice.lines(address).stream())
                    .forEach(System.out::println);
            System.out.println("工匠平台已启动：" + address);
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
        if (!empty) {
            System.out.println("演示账号（点一下即可登录）：http://localhost:" + port + "/demo/accounts");
        }
        return Console.RUNNING;
    }

    /** @param port 0 for any free one */
    static ConfigurableApplicationContext start(Database database, Path data, int port, boolean demo) {
        SpringApplication application = Gongjiang.application();
        application.setDefaultProperties(Settings.of(database, data));
        return application.run("--gongjiang.demo=" + demo, "--server.port=" + port);
    }

    /** Asked before the database is opened, since loading a county in vain takes long. */
    private static Optional<String> objection(int port) {
        if (port < 1 || port > LAST_PORT) {
            return Optional.of("端口要在 1 到 65535 之间。 The port must be between 1 and 65535.");
        }
        try (var _ = new ServerSocket(port)) {
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(("端口 %1$d 已被占用或不允许使用，请用 --port 换一个。"
                            + " Port %1$d is in use or not allowed: choose another one with --port.")
                    .formatted(port));
        }
    }
}
