package cn.gongjiang.identity;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.world.PlatformTest;
import cn.gongjiang.world.Visitor;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@PlatformTest
class SessionWritesTests {
    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    private final String login = "s-" + UUID.randomUUID();

    @Test
    void the_last_access_is_written_once_a_minute_and_not_at_every_click() throws Exception {
        Visitor visitor = signedIn();
        visitor.get("/");
        String written = version();
        visitor.get("/");
        visitor.get("/");
        assertThat(version()).isEqualTo(written);
        jdbc.sql("update web.spring_session set last_access_time = last_access_time - 61000 where principal_name = ?")
                .param(login)
                .update();
        String aged = version();
        visitor.get("/");
        assertThat(version()).isNotEqualTo(aged);
    }

    @Test
    void a_session_nobody_used_for_fifteen_minutes_is_over() throws Exception {
        Visitor visitor = signedIn();
        assertThat(visitor.get("/").statusCode()).isEqualTo(200);
        jdbc.sql("""
            update web.spring_session
            set last_access_time = last_access_time - 901000, expiry_time = expiry_time - 901000
            where principal_name = ?
            """).param(login).update();
        assertThat(visitor.get("/").statusCode()).isEqualTo(302);
    }

    /** Changes with every write of the row. */
    private String version() {
        return jdbc.sql("select xmin::text from web.spring_session where principal_name = ?")
                .param(login)
                .query(String.class)
                .single();
    }

    private Visitor signedIn() throws Exception {
        accounts.open(new Accounts.NewAccount(login, "沈敏", Role.COUNTY, Set.of(), null, "Yushi-2026-haiyan"));
        return new Visitor(port).signedIn(login, "Yushi-2026-haiyan");
    }
}
