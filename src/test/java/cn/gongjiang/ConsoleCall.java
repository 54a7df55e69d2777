package cn.gongjiang;

import cn.gongjiang.world.PlatformProcess;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A command of {@code ./gongjiang} called within the test: the same words and the same output, without a process to wait for. */
final class ConsoleCall {
    private ConsoleCall() {}

    static PlatformProcess.Ended on(Path data, String... words) {
        return of(Stream.concat(Stream.of(words), Stream.of("--data", data.toString()))
                .toArray(String[]::new));
    }

    static PlatformProcess.Ended of(String... words) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream heard = new PrintStream(said, true, StandardCharsets.UTF_8);
        PrintStream out = System.out;
        PrintStream err = System.err;
        System.setOut(heard);
        System.setErr(heard);
        try {
            int exit = Console.run(words);
            return new PlatformProcess.Ended(exit, said.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }
}
