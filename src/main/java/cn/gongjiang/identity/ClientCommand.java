package cn.gongjiang.identity;

import cn.gongjiang.core.ConsoleCommand;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./gongjiang client add NAME}: lets a program call the API. */
@Component
@Command(name = "client", description = "Programs that may call the API.", mixinStandardHelpOptions = true)
public class ClientCommand implements ConsoleCommand {
    private final Clients clients;
    private final ObjectProvider<Right> rights;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    ClientCommand(Clients clients, ObjectProvider<Right> rights) {
        this.clients = clients;
        this.rights = rights;
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getOut());
        return 0;
    }

    /** Without further options the program reads everything in the county, masked, and may import. */
    @Command(name = "add", description = "Adds a program and prints its id and secret once.")
    int add(
            @Parameters(paramLabel = "NAME", description = "What the program is.") String name,
            @Option(names = "--may", arity = "1..*", paramLabel = "RIGHT", description = "Only these rights.")
                    List<String> only) {
        Set<String> all = rights.stream()
                .filter(r -> r.roles().contains(Role.PROGRAM))
                .map(Right::name)
                .collect(Collectors.toSet());
        Set<String> granted = only == null ? all : new LinkedHashSet<>(only);
        if (!all.containsAll(granted)) {
            spec.commandLine()
                    .getErr()
                    .println("Unknown right. Known: "
                            + String.join(" ", all.stream().sorted().toList()));
            return 2;
        }
        Clients.Credentials added = clients.add(name, granted);
        spec.commandLine().getOut().println("client_id=" + added.clientId());
        spec.commandLine().getOut().println("client_secret=" + added.clientSecret());
        return 0;
    }
}
