package cn.gongjiang.core.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A server process that outlived its platform (kill -9): named by {@code postmaster.pid} in the cluster's folder. */
record LeftBehind(Path pidFile) {
    private static final int STOP_SECONDS = 20;

    static LeftBehind in(Path cluster) {
        return new LeftBehind(cluster.resolve("postmaster.pid"));
    }

    /** Asks it for a fast shutdown (nothing acknowledged is lost) and waits until it is gone. */
    void stop() throws IOException {
        if (!Files.exists(pidFile)) {
            return;
        }
        List<String> lines = Files.readAllLines(pidFile);
        Optional<ProcessHandle> process = lines.isEmpty()
                ? Optional.empty()
                : ProcessHandle.of(Long.parseLong(lines.getFirst().strip()));
        if (process.filter(LeftBehind::isPostgres).isPresent()) {
            interrupt(process.get());
        }
        Files.deleteIfExists(pidFile);
    }

    /** The number may meanwhile belong to another program: only a PostgreSQL is stopped. */
    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().map(c -> c.contains("postgres")).orElse(false);
    }

    private static void interrupt(ProcessHandle process) throws IOException {
        boolean unix = Files.isDirectory(Path.of("/proc"))
                || !System.getProperty("os.name", "").startsWith("Windows");
        if (unix) {
            new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start();
        } else {
            process.destroy();
        }
        try {
            process.onExit().get(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while stopping the database left behind", e);
        } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException e) {
            throw new IOException("the database left behind (process " + process.pid() + ") does not stop", e);
        }
    }
}
