package cn.gongjiang;

import cn.gongjiang.core.database.Database;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;

/**
 * Starts an empty platform in a folder that is thrown away, opens the first pages and stops. The build calls it while
 * the JVM records what a start loads, so that every later start finds that prepared.
 */
@Command(name = "rehearse", hidden = true)
final class Rehearse implements Callable<Integer> {
    private static final List<String> FIRST_PAGES = List.of("/login", "/actuator/health", "/occupations?q=nobody");

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path data = Files.createTempDirectory("gongjiang-rehearsal");
        try (Database database = Database.forPlatform(data, Map.of());
                var context = Serve.start(database, data, 0, false)) {
            int port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
            try (HttpClient visitor = HttpClient.newHttpClient()) {
                for (String page : FIRST_PAGES) {
                    HttpRequest visit = HttpRequest.newBuilder(URI.create("http://localhost:" + port + page))
                            .build();
                    visitor.send(visit, BodyHandlers.discarding());
                }
            }
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
        return 0;
    }
}
