package cn.gongjiang;

import cn.gongjiang.core.database.Database;
import cn.gongjiang.core.database.backup.Backup;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
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

/** {@code ./gongjiang backup FILE}: everything as it is at this moment, while the platform goes on. */
@Command(
        name = "backup",
        description = "Writes everything but the keys into one file; the platform may go on running.",
        mixinStandardHelpOptions = true)
final class BackUp implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @ParentCommand
    private @Nullable Console console;

    @Parameters(paramLabel = "FILE", description = "The file to be written; there must be none of this name.")
    private Path file = Path.of("");

    @Override
    public Integer call() {
        try (Database database =
                Database.forCommand(Objects.requireNonNull(console).data(), System.getenv())) {
            Backup.Written written = new Backup(database).write(file.toAbsolutePath());
            spec.commandLine()
                    .getOut()
                    .printf(
                            "tables %d%nrows %d%nbytes %d%nThe keys are not in it: keep keys/vault.key and keys/erased.txt too.%n",
                            written.tables(), written.rows(), written.bytes());
            return ExitCode.OK;
        } catch (FileAlreadyExistsException e) {
            return refused("文件 %1$s 已存在，请换一个名字。 %1$s is there already: choose another name.");
        } catch (IOException e) {
            return refused("备份没有写成：%1$s。 The backup could not be written: " + e.getMessage());
        }
    }

    private int refused(String why) {
        spec.commandLine().getErr().println(why.formatted(file));
        return ExitCode.SOFTWARE;
    }
}
