package cn.gongjiang.identity;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.world.AtOnce;
import cn.gongjiang.world.Caller;
import cn.gongjiang.world.DemoCountyTest;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/**
 * Every handler, every role, own and foreign and guessed records, every representation: generated from the declarations, so a
 * new handler is walked too.
 */
@DemoCountyTest
class AuthorisationTests {
    private static final String RIGHT = "jobseekers.read";

    @LocalServerPort
    private int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Autowired
    private ObjectProvider<Right> rights;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void every_role_reads_what_is_its_own_and_nothing_else() {
        assertThat(walk().reading(handlers())).isEmpty();
    }

    @Test
    void no_list_holds_a_foreign_row() {
        assertThat(walk().listing(handlers())).isEmpty();
    }

    @Test
    void nobody_writes_without_the_right_or_what_is_foreign() {
        String before = rows();
        assertThat(walk().writing(handlers())).isEmpty();
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void without_sign_in_only_the_doors_are_open() {
        Caller nobody = Caller.nobody(port);
        Addresses addresses = new Addresses(new Belongings(jdbc));
        for (Handler handler : handlers()) {
            if (handler.reads()) {
                String address = addresses
                        .own(handler, Role.COUNTY)
                        .or(() -> addresses.guessed(handler))
                        .orElseThrow();
                assertThat(nobody.get(address, Caller.JSON).status())
                        .as(address)
                        .isIn(handler.right().equals(May.ANYONE) ? Set.of(200, 404) : Set.of(401));
            }
        }
    }

    @Test
    void two_towns_that_ask_in_the_same_moment_get_each_their_own() {
        String own = new Belongings(jdbc).own("jobseekers", Role.TOWN).orElseThrow();
        Caller town = Caller.person(port, "town", "haiyan-2026");
        Caller other = Caller.person(port, "town2", "haiyan-2026");
        for (int i = 0; i < 50; i++) {
            List<Integer> statuses = AtOnce.both(
                    () -> town.get("/jobseekers/" + own, Caller.JSON).status(),
                    () -> other.get("/jobseekers/" + own, Caller.JSON).status());
            assertThat(statuses).containsExactly(200, 404);
        }
    }

    @Test
    void a_statement_that_lost_its_scope_is_found() throws NoSuchMethodException {
        RequestMappingInfo one = mapping("/jobseekers/{no}/unscoped");
        var boundless = new Boundless(jdbc);
        mappings.registerMapping(one, boundless, Boundless.class.getDeclaredMethod("show", String.class));
        try {
            List<Handler> handlers = List.of(new Handler(RequestMethod.GET, "/jobseekers/{no}/unscoped", RIGHT));
            assertThat(walk().reading(handlers))
                    .contains("镇街 GET foreign " + foreign() + "/unscoped?format=json → 200, not [404]");
        } finally {
            mappings.unregisterMapping(one);
        }
    }

    private List<Handler> handlers() {
        List<Handler> handlers = Handler.all(mappings);
        assertThat(handlers).hasSizeGreaterThan(40);
        return handlers;
    }

    private AuthorisationWalk walk() {
        Map<String, Set<Role>> roles = rights.stream().collect(Collectors.toMap(Right::name, Right::roles));
        return new AuthorisationWalk(callers(), roles, new Belongings(jdbc));
    }

    /** One demo account of each role, and the demo program. */
    private Map<Role, Caller> callers() {
        JsonNode demo = Caller.nobody(port).json("/demo/accounts");
        Map<Role, Caller> callers = new EnumMap<>(Role.class);
        demo.get("accounts").valueStream().forEach(account -> {
            Role role = Arrays.stream(Role.values())
                    .filter(r -> r.word().equals(account.get("role").asString()))
                    .findFirst()
                    .orElseThrow();
            callers.computeIfAbsent(
                    role,
                    r -> Caller.person(
                            port,
                            account.get("login").asString(),
                            account.get("password").asString()));
        });
        JsonNode client = demo.get("client");
        callers.put(
                Role.PROGRAM,
                Caller.program(
                        port,
                        client.get("clientId").asString(),
                        client.get("clientSecret").asString()));
        assertThat(callers.keySet()).containsExactly(Role.values());
        return callers;
    }

    /** Everything the programmes and the accounts hold, as one mark. */
    private String rows() {
        return jdbc.sql("""
                select (select count(*) from employment.referral) || ' ' || (select count(*) from employment.interview)
                    || ' ' || (select count(*) from employment.outcome) || ' ' || (select count(*) from employment.placement)
                    || ' ' || (select count(*) from employment.placement_withdrawal)
                    || ' ' || (select count(*) from employment.vacancy_act)
                    || ' ' || (select count(*) from employment.training) || ' ' || (select count(*) from identity.account)
                    || ' ' || (select count(*) from identity.account where closed_at is null)
                    || ' ' || (select count(*) from identity.audit_line where action = 'reveal')
                """).query(String.class).single();
    }

    private String foreign() {
        return "/jobseekers/"
                + new Belongings(jdbc).foreign("jobseekers", Role.TOWN).orElseThrow();
    }

    private RequestMappingInfo mapping(String pattern) {
        return RequestMappingInfo.paths(pattern)
                .methods(RequestMethod.GET)
                .options(mappings.getBuilderConfiguration())
                .build();
    }

    /** A handler whose statement forgot the scope. */
    static class Boundless {
        private final JdbcClient jdbc;

        Boundless(JdbcClient jdbc) {
            this.jdbc = jdbc;
        }

        @May(RIGHT)
        @ResponseBody
        Object show(@PathVariable("no") String no) {
            return jdbc.sql("select no from employment.jobseeker where no = ?")
                    .param(no)
                    .query()
                    .singleRow();
        }
    }
}
