package cn.gongjiang;

import cn.gongjiang.core.database.Database;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** Runs the embedded database alone until it is stopped, so that several platforms of this machine can share it. */
@Command(
        name = "database",
        description = "Runs the embedded database alone, for several platforms on this machine.",
        mixinStandardHelpOptions = true)
final class KeepDatabase implements Callable<Integer> {
    @ParentCommand
    private @Nullable Console console;

    @Override
    public Integer call() throws InterruptedException {
        Database database = Database.forPlatform(Objects.requireNonNull(console).data(), Map.of());
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            database.close();
            stopped.countDown();
        }));
        System.out.println("url=" + database.url());
        stopped.await();
        return 0;
    }
}
