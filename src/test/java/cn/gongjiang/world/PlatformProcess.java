package cn.gongjiang.world;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A platform in a process of its own, as {@code ./run} starts it, so that it can be killed. */
public final class PlatformProcess implements AutoCloseable {
    private static final List<String> QUICK_TO_START = List.of("-XX:TieredStopAtLevel=1");
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Process process;
    private final Path data;
    private final int port;
    private final List<String> lines = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch ready = new CountDownLatch(1);

    private PlatformProcess(Process process, Path data, int port) {
        this.process = process;
        this.data = data;
        this.port = port;
    }

    /** What a command printed and how it ended. */
    public record Ended(int exit, String output) {
        /** The value of a line {@code name=value}. */
        public String value(String name) {
            return output.lines()
                    .filter(line -> line.startsWith(name + "="))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(output))
                    .substring(name.length() + 1);
        }
    }

    /** One command of {@code ./gongjiang}, to its end. */
    public static Ended command(Path data, String... words) throws IOException {
        return new Launch().command(data, words);
    }

    /** Does not wait: {@link #awaitReady()} does. */
    public static PlatformProcess start(Path data, String... options) throws IOException {
        return new Launch().start(data, options);
    }

    /** The same with the compiler of {@code ./run}: slower to start, and as fast afterwards as people have it. */
    public static PlatformProcess startToMeasure(Path data, String... options) throws IOException {
        return new Launch(List.of(), List.of(), Map.of()).start(data, options);
    }

    /**
     * How the process is started.
     *
     * @param before what stands before the command
     * @param compiler options of the virtual machine
     * @param environment settings beside those of the test
     */
    public record Launch(List<String> before, List<String> compiler, Map<String, String> environment) {
        public Launch() {
            this(List.of(), QUICK_TO_START, Map.of());
        }

        public Launch with(Map<String, String> settings) {
            return new Launch(before, compiler, settings);
        }

        /** No file may become larger, as on a disk that is full; half kilobytes. */
        public Launch withFilesUpTo(int blocks) {
            return new Launch(
                    List.of("sh", "-c", "ulimit -f " + blocks + " && exec \"$@\"", "sh"), compiler, environment);
        }

        /** Does not wait. */
        public PlatformProcess start(Path data, String... options) throws IOException {
            int port;
            try (ServerSocket free = new ServerSocket(0)) {
                port = free.getLocalPort();
            }
            String[] words = Stream.concat(Stream.of("serve", "--port", Integer.toString(port)), Stream.of(options))
                    .toArray(String[]::new);
            PlatformProcess platform = new PlatformProcess(launch(data, words), data, port);
            Thread.ofVirtual().start(platform::read);
            return platform;
        }

        /** One command of {@code ./gongjiang}, to its end. */
        public Ended command(Path data, String... words) throws IOException {
            Process process = launch(data, words);
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Ended(process.onExit().join().exitValue(), output);
        }

        private Process launch(Path data, String... words) throws IOException {
            List<String> command = new ArrayList<>(before);
            command.addAll(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:+UseSerialGC",
                    "-Xmx400m",
                    "--enable-native-access=ALL-UNNAMED",
                    "-Dstdout.encoding=UTF-8",
                    "-Dstderr.encoding=UTF-8"));
            command.addAll(compiler);
            command.add("cn.gongjiang.Gongjiang");
            command.addAll(List.of(words));
            command.addAll(List.of("--data", data.toString()));
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
            builder.environment().put("GONGJIANG_DEMO_PEOPLE", "2000");
            builder.environment().remove("GONGJIANG_DB_URL");
            builder.environment().putAll(environment);
            return builder.start();
        }
    }

    private void read() {
        try (BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String line;
            while ((line = output.readLine()) != null) {
                lines.add(line);
                if (line.startsWith("工匠平台已启动")) {
                    ready.countDown();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            ready.countDown();
        }
    }

    public PlatformProcess awaitReady() throws InterruptedException {
        boolean told = ready.await(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        if (!told || !process.isAlive()) {
            throw new AssertionError("The platform does not start:\n" + String.join("\n", lines));
        }
        return this;
    }

    public List<String> lines() {
        synchronized (lines) {
            return List.copyOf(lines);
        }
    }

    public URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    /** kill -9 of the process alone: its database lives on as an orphan. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** kill -9 of the process and, at once, of its database with all its children. */
    public void killWithDatabase() throws IOException {
        ProcessHandle server = database();
        List<ProcessHandle> children = server.descendants().toList();
        process.destroyForcibly();
        server.destroyForcibly();
        children.forEach(ProcessHandle::destroyForcibly);
        process.onExit().join();
    }

    /** Stops the embedded database as its administrator would, under the running platform. */
    public StoppedDatabase stopDatabase() throws IOException {
        return StoppedDatabase.stop(database());
    }

    private ProcessHandle database() throws IOException {
        String pid = Files.readAllLines(data.resolve("postgres").resolve("postmaster.pid"))
                .getFirst()
                .strip();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
