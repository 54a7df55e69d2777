package cn.gongjiang.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.gongjiang.identity.Clients;
import cn.gongjiang.world.PlatformTest;
import cn.gongjiang.world.Program;
import cn.gongjiang.world.Workers;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The database throws everybody out, or has no room any more, while people work. */
@PlatformTest
@ExtendWith(OutputCaptureExtension.class)
class OutageTests {
    private static final int CUTS = 15;

    @LocalServerPort
    private int port;

    @Autowired
    private Clients clients;

    @Autowired
    private JdbcClient jdbc;

    private Program program;

    @BeforeEach
    void a_program_signs_in() throws Exception {
        Clients.Credentials credentials = clients.add("测试程序", Set.of("imports", "enterprises.read"));
        program = Program.signIn(
                URI.create("http://localhost:" + port), credentials.clientId(), credentials.clientSecret());
    }

    @AfterEach
    void the_disk_has_room_again() {
        jdbc.sql("drop trigger if exists disk_full on exchange.import_file").update();
    }

    @Test
    void connections_that_are_cut_cost_a_clear_answer_and_nothing_that_was_acknowledged(CapturedOutput log)
            throws Exception {
        Workers workers = Workers.begin(program);
        for (int cut = 0; cut < CUTS; cut++) {
            workers.awaitAnswers(Workers.MANY);
            cut();
        }
        workers.end();
        assertThat(workers.answers()).contains(303, 200, 503).containsOnly(303, 200, 503);
        for (String location : workers.acknowledged()) {
            assertThat(healthy(location)).as(location).isEqualTo(200);
        }
        assertThat(log.getAll()).contains("NO_DATABASE").doesNotContain("\tat ");
    }

    /** The one who cuts may be thrown out as well, but not by himself. */
    private void cut() {
        jdbc.sql("""
                        select count(pg_terminate_backend(pid)) from pg_stat_activity
                        where datname = current_database() and pid <> pg_backend_pid()
                        """).query(Long.class).single();
    }

    /** Looked at until no cut connection is left in the pool. */
    private int healthy(String location) {
        await().atMost(Duration.ofSeconds(10)).until(() -> program.get(location).statusCode() == 200);
        return 200;
    }

    @Test
    void a_full_disk_of_the_database_is_told_and_leaves_nothing_behind() throws Exception {
        jdbc.sql("""
                        create or replace function exchange.disk_full() returns trigger language plpgsql as
                        $$ begin raise 'could not extend file' using errcode = '53100'; end $$
                        """).update();
        jdbc.sql("""
                        create trigger disk_full after insert on exchange.import_file for each row
                        execute function exchange.disk_full()
                        """).update();
        long before = total();
        HttpResponse<String> answer = program.upload("enterprises", "企业.csv", "企业名称\n海盐满盘厂");
        assertThat(answer.statusCode()).isEqualTo(507);
        assertThat(answer.body()).contains("存储空间不够").doesNotContain("extend", "Exception");
        the_disk_has_room_again();
        assertThat(total()).isEqualTo(before);
        assertThat(program.upload("enterprises", "企业.csv", "企业名称\n海盐满盘厂").statusCode())
                .isEqualTo(303);
    }

    private long total() {
        return jdbc.sql("select count(*) from exchange.import_file")
                .query(Long.class)
                .single();
    }
}
