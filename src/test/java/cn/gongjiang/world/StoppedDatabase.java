package cn.gongjiang.world;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.ArrayList;
import java.util.List;

/** A PostgreSQL that was stopped and can be started again as it was. */
public record StoppedDatabase(List<String> command) {
    static StoppedDatabase stop(ProcessHandle server) throws IOException {
        List<String> command = new ArrayList<>();
        if (server.info().user().orElse("").equals("root")) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(server.info().command().orElseThrow());
        command.addAll(List.of(server.info().arguments().orElseThrow()));
        new ProcessBuilder("kill", "-INT", Long.toString(server.pid())).start();
        server.onExit().join();
        return new StoppedDatabase(command);
    }

    public void start() throws IOException {
        new ProcessBuilder(command)
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD)
                .start();
    }
}
