package cn.gongjiang;

import cn.gongjiang.core.database.Database;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.springframework.boot.SpringApplication;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Starts the platform and stays: {@code ./run} calls it. */
@Command(name = "serve", description = "Starts the platform.", mixinStandardHelpOptions = true)
final class Serve implements Callable<Integer> {
    private static final int LAST_PORT = 65535;

    @Option(names = "--port", defaultValue = "8080", description = "Port to listen on (default ${DEFAULT-VALUE}).")
    private int port;

    @Option(names = "--data", defaultValue = "data", description = "Data folder (default ./${DEFAULT-VALUE}).")
    private Path data = Path.of("data");

    @Option(names = "--empty", description = "Without the demo county: the real start of a county.")
    private boolean empty;

    @Override
    public Integer call() {
        Optional<String> objection = objection(port);
        if (objection.isPresent()) {
            System.err.println(objection.get());
            return CommandLine.ExitCode.USAGE;
        }
        System.out.println("正在启动…… 数据文件夹 " + data.toAbsolutePath());
        Database database = Database.forPlatform(data.toAbsolutePath(), System.getenv());
        try {
            SpringApplication application = Gongjiang.application();
            Map<String, Object> settings = new HashMap<>(Settings.of(database, data.toAbsolutePath()));
            settings.put("server.port", port);
            application.setDefaultProperties(settings);
            SpringApplication.getShutdownHandlers().add(database::close);
            application.run("--gongjiang.demo=" + !empty, "--server.port=" + port);
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
        String address = "http://localhost:" + port;
        System.out.println("工匠平台已启动：" + address);
        if (!empty) {
            System.out.println("演示账号（点一下即可登录）：" + address + "/demo/accounts");
        }
        return Console.RUNNING;
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
