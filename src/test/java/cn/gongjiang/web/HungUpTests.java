package cn.gongjiang.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import cn.gongjiang.identity.Clients;
import cn.gongjiang.world.PlatformTest;
import cn.gongjiang.world.Program;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever closes the page before the answer came is nobody's mistake. */
@PlatformTest
class HungUpTests {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Logger ROOT = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private static final Logger PROBLEMS = (Logger) LoggerFactory.getLogger(Problems.class);

    @LocalServerPort
    private int port;

    @Autowired
    private Clients clients;

    @Autowired
    private DataSource database;

    @Autowired
    private JdbcClient jdbc;

    private final Queue<ILoggingEvent> logged = new ConcurrentLinkedQueue<>();
    private final AppenderBase<ILoggingEvent> listener = new AppenderBase<>() {
        @Override
        protected void append(ILoggingEvent event) {
            logged.add(event);
        }
    };

    @BeforeEach
    void the_log_is_heard() {
        listener.start();
        ROOT.addAppender(listener);
        PROBLEMS.setLevel(Level.DEBUG);
    }

    @AfterEach
    void nobody_listens_any_more() {
        PROBLEMS.setLevel(null);
        ROOT.detachAppender(listener);
    }

    @Test
    void a_caller_that_hangs_up_leaves_one_quiet_line() throws Exception {
        byte[] request = request().getBytes(StandardCharsets.UTF_8);
        try (Connection holder = database.getConnection();
                Statement lock = holder.createStatement();
                Socket caller = new Socket("localhost", port)) {
            holder.setAutoCommit(false);
            lock.execute("lock table identity.access_token in access exclusive mode");
            caller.getOutputStream().write(request);
            await().atMost(PATIENCE).until(this::somebodyWaits);
            caller.setSoLinger(true, 0);
            caller.close();
            holder.rollback();
        }
        await().atMost(PATIENCE).until(() -> logged.stream()
                .anyMatch(event -> event.getFormattedMessage().contains("was left")));
        assertThat(logged).hasSize(1);
        assertThat(logged.element().getLevel()).isEqualTo(Level.DEBUG);
        assertThat(logged.element().getThrowableProxy()).isNull();
    }

    private String request() throws IOException, InterruptedException {
        Clients.Credentials credentials = clients.add("测试程序", Set.of("occupations.read"));
        Program program = Program.signIn(
                URI.create("http://localhost:" + port), credentials.clientId(), credentials.clientSecret());
        return """
                GET /occupations?size=500 HTTP/1.1\r
                Host: localhost\r
                Accept: text/html\r
                Authorization: Bearer %s\r
                \r
                """.formatted(program.token());
    }

    private boolean somebodyWaits() {
        return jdbc.sql("""
                        select exists (select 1 from pg_locks where not granted
                            and relation = 'identity.access_token'::regclass)
                        """).query(Boolean.class).single();
    }
}
