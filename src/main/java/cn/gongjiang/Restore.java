package cn.gongjiang;

import cn.gongjiang.core.database.Database;
import cn.gongjiang.core.database.backup.Restoration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code ./gongjiang restore FILE}: a backup into an empty database; the platform must not be running. */
@Command(
        name = "restore",
        description = "Brings a backup into an empty database or a new data folder.",
        mixinStandardHelpOptions = true)
final class Restore implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @ParentCommand
    private @Nullable Console console;

    @Parameters(paramLabel = "FILE", description = "What backup has written.")
    private Path file = Path.of("");

    @Override
    public Integer call() {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            return refused("没有文件 %1$s，或不能读取。 %1$s is not there or cannot be read.".formatted(file));
        }
        Path data = Objects.requireNonNull(console).data();
        try (Database database = Database.forPlatform(data, System.getenv())) {
            Restoration.Restored restored = new Restoration(database).read(file);
            spec.commandLine()
                    .getOut()
                    .printf(
                            "tables %d%nrows %d%ntaken at %s%nPut its keys at %s before the start, and erased.txt beside them.%n",
                            restored.tables(), restored.rows(), restored.takenAt(), data.resolve("keys/vault.key"));
            return ExitCode.OK;
        } catch (Restoration.Refused e) {
            return refused(Objects.requireNonNullElse(e.getMessage(), ""));
        } catch (IOException e) {
            return refused("恢复没有完成，请再运行一次。 The restoration is not complete, run it again: " + e.getMessage());
        }
    }

    private int refused(String why) {
        spec.commandLine().getErr().println(why);
        return ExitCode.SOFTWARE;
    }
}
