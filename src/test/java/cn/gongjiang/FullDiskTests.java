package cn.gongjiang;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.core.database.Database;
import cn.gongjiang.world.PlatformProcess;
import cn.gongjiang.world.Program;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The disk of the platform has no room for what is uploaded. */
class FullDiskTests {
    private static final int HALF_A_MEGABYTE = 1024;

    @TempDir
    private Path folder;

    @Test
    @Tag("deep")
    @Tag("database")
    void an_upload_that_does_not_fit_is_told_and_leaves_nothing_behind() throws Exception {
        Path temporary = Files.createDirectories(folder.resolve("tmp"));
        try (Database database = Database.forPlatform(folder.resolve("server"), Map.of())) {
            Map<String, String> shared = Map.of(
                    "GONGJIANG_DB_URL", database.url(),
                    "GONGJIANG_DB_USER", database.user(),
                    "GONGJIANG_DB_PASSWORD", database.password());
            PlatformProcess.Launch launch = new PlatformProcess.Launch(
                    List.of(), List.of("-XX:TieredStopAtLevel=1", "-Djava.io.tmpdir=" + temporary), shared);
            PlatformProcess.Ended client = launch.command(folder.resolve("node"), "client", "add", "大文件程序");
            try (PlatformProcess platform = launch.withFilesUpTo(HALF_A_MEGABYTE)
                    .start(folder.resolve("node"), "--empty")
                    .awaitReady()) {
                upload(
                        Program.signIn(platform.address("/"), client.value("client_id"), client.value("client_secret")),
                        temporary);
            }
        }
    }

    private static void upload(Program program, Path temporary) throws Exception {
        String large = "企业名称\n" + "海盐第一厂\n".repeat(100_000);
        for (int attempt = 0; attempt < 3; attempt++) {
            HttpResponse<String> answer = program.upload("enterprises", "企业.csv", large);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(507);
            assertThat(answer.body()).contains("存储空间不够").doesNotContain("Exception", temporary.toString());
        }
        assertThat(left(temporary)).isEmpty();
        assertThat(Program.json(program.get("/imports").body()).get("total").asInt())
                .isZero();
        assertThat(program.upload("enterprises", "企业.csv", "企业名称\n海盐第一厂").statusCode())
                .isEqualTo(303);
    }

    private static List<Path> left(Path folder) throws Exception {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("upload_"))
                    .toList();
        }
    }
}
