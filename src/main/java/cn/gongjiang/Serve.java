package cn.gongjiang;

import cn.gongjiang.core.database.Database;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.springframework.boot.SpringApplication;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Starts the platform and stays: {@code ./run} calls it. */
@Command(name = "serve", description = "Starts the platform.", mixinStandardHelpOptions = true)
final class Serve implements Callable<Integer> {
    @Option(names = "--port", defaultValue = "8080", description = "Port to listen on (default ${DEFAULT-VALUE}).")
    private int port;

    @Option(names = "--data", defaultValue = "data", description = "Data folder (default ./${DEFAULT-VALUE}).")
    private Path data = Path.of("data");

    @Option(names = "--empty", description = "Without the demo county: the real start of a county.")
    private boolean empty;

    @Override
    public Integer call() {
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
}
