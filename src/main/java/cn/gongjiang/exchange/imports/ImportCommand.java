package cn.gongjiang.exchange.imports;

import cn.gongjiang.core.ConsoleCommand;
import cn.gongjiang.exchange.Finding.Severity;
import cn.gongjiang.exchange.ImportKind;
import cn.gongjiang.exchange.imports.ConfirmationForm.Existing;
import cn.gongjiang.identity.Actor;
import cn.gongjiang.identity.audit.AuditLines;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./gongjiang import KIND FILE}: checks, confirms, and returns when the rows can be used. */
@Component
@Command(
        name = "import",
        description = "Imports a ledger: checks it, confirms it, and returns when its rows can be used.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:Rows were written, or nothing was new; single rows may have been refused.",
            "1:Nothing could be used: the file was refused, or every row of it.",
            "2:The call is wrong: an unknown kind, or a file that cannot be read."
        })
@NamedInterface("command")
public class ImportCommand implements ConsoleCommand {
    private static final int REFUSED = 1;
    private static final int WRONG_CALL = 2;

    private final Imports imports;
    private final ImportWork work;
    private final ImportListing listing;
    private final ImportKinds kinds;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "KIND", description = "What it is a ledger of, such as jobseekers.")
    private String kind = "";

    @Parameters(index = "1", paramLabel = "FILE", description = "An xlsx, xls or csv file.")
    private Path file = Path.of("");

    @Option(names = "--dry-run", defaultValue = "false", description = "Checks only and writes no row.")
    private boolean dryRun;

    @Option(
            names = "--update",
            defaultValue = "false",
            description = "Writes over what is there already where the ledger tells otherwise; else it is skipped.")
    private boolean update;

    ImportCommand(Imports imports, ImportWork work, ImportListing listing, ImportKinds kinds) {
        this.imports = imports;
        this.work = work;
        this.listing = listing;
        this.kinds = kinds;
    }

    @Override
    public Integer call() throws IOException {
        Optional<ImportKind> known = kinds.find(kind);
        if (known.isEmpty()) {
            return wrong("Unknown kind " + kind + ". Known: "
                    + String.join(
                            " ", kinds.all().stream().map(ImportKind::code).toList()));
        }
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            return wrong("Cannot read " + file);
        }
        String name = String.valueOf(file.getFileName());
        String id = imports.add(new Imports.Upload(kind, name, Files.readAllBytes(file), "命令行"));
        work.check(id, true);
        ImportItem checked = item(id);
        if (dryRun) {
            imports.move(id, ImportStatus.CHECKED, ImportStatus.CANCELLED);
            return print(checked);
        }
        if (imports.move(id, ImportStatus.CHECKED, ImportStatus.CONFIRMING)) {
            imports.confirmed(
                    id,
                    new Imports.Confirmation(
                            update ? Existing.UPDATE : Existing.SKIP, "命令行", AuditLines.name(Actor.platform())));
            work.confirm(id);
        }
        return print(item(id));
    }

    private int print(ImportItem item) {
        PrintWriter out = spec.commandLine().getOut();
        out.println("import " + item.id());
        out.println("status " + item.status().code());
        if (item.reason() != null) {
            spec.commandLine().getErr().println(item.reason());
            return REFUSED;
        }
        out.println("rows " + item.rows());
        out.println("accepted " + item.accepted());
        out.println("rejected " + item.rejected());
        out.println("new " + item.fresh());
        out.println("changed " + item.changed());
        out.println("unchanged " + item.unchanged());
        if (!item.skipped().isEmpty()) {
            out.println("没有当作数据的行：" + item.skipped());
        }
        listing.problems(item.id(), Actor.platform().scope()).stream()
                .filter(p -> p.kind() == Severity.ERROR || p.ofSheet())
                .forEach(p ->
                        out.println(p.ofSheet() ? p.reason() : "第 " + p.row() + " 行 " + p.column() + "：" + p.reason()));
        return item.accepted() == 0 && item.rejected() > 0 ? REFUSED : 0;
    }

    private ImportItem item(String id) {
        return listing.find(id, Actor.platform().scope()).orElseThrow();
    }

    private int wrong(String message) {
        spec.commandLine().getErr().println(message);
        return WRONG_CALL;
    }
}
