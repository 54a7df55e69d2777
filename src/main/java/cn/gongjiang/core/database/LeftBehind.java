package cn.gongjiang.core.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** What a killed platform (kill -9) left in the cluster's folder: a server still running, or a cluster only half made. */
record LeftBehind(Path cluster) {
    private static final int STOP_SECONDS = 20;
    private static final int STARTED_AT_LINE = 2;
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(1);

    void clear() throws IOException {
        Path pidFile = cluster.resolve("postmaster.pid");
        if (Files.exists(pidFile)) {
            Optional<ProcessHandle> server = server(Files.readAllLines(pidFile));
            if (server.isPresent()) {
                stop(server.get());
            }
            Files.deleteIfExists(pidFile);
        }
        if (Files.isDirectory(cluster) && !hasEverRun()) {
            delete();
        }
    }

    /** A cluster whose server never ran holds nothing: making it was interrupted. */
    private boolean hasEverRun() {
        return Files.exists(cluster.resolve("postmaster.opts"));
    }

    private void delete() throws IOException {
        List<Path> deepestFirst;
        try (Stream<Path> files = Files.walk(cluster)) {
            deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : deepestFirst) {
            Files.delete(file);
        }
    }

    private Optional<ProcessHandle> server(List<String> lines) {
        if (lines.size() <= STARTED_AT_LINE || !lines.getFirst().strip().matches("\\d{1,18}")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(lines.getFirst().strip())).filter(process -> isOurs(process, lines));
    }

    /** The number may meanwhile belong to another program, also to the server of another folder. */
    private boolean isOurs(ProcessHandle process, List<String> lines) {
        if (!process.info().command().map(c -> c.contains("postgres")).orElse(false)) {
            return false;
        }
        return process.info()
                .arguments()
                .map(words -> Arrays.asList(words).contains(cluster.toString()))
                .orElseGet(() -> startedWhen(process, lines.get(STARTED_AT_LINE)));
    }

    private static boolean startedWhen(ProcessHandle process, String epochSecond) {
        if (!epochSecond.strip().matches("\\d{1,11}")) {
            return false;
        }
        Instant noted = Instant.ofEpochSecond(Long.parseLong(epochSecond.strip()));
        return process.info()
                .startInstant()
                .map(started -> Duration.between(started, noted).abs().compareTo(CLOCKS_DIFFER) < 0)
                .orElse(false);
    }

    /** Asks it for a fast shutdown (nothing acknowledged is lost) and waits until it is gone. */
    private static void stop(ProcessHandle server) throws IOException {
        if (System.getProperty("os.name", "").startsWith("Windows")) {
            server.destroy();
        } else {
            new ProcessBuilder("kill", "-INT", Long.toString(server.pid())).start();
        }
        try {
            server.onExit().get(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while stopping the database left behind", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException("the database left behind (process " + server.pid() + ") does not stop", e);
        }
    }
}
