package cn.gongjiang.identity;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.world.DemoCountyTest;
import cn.gongjiang.world.Program;
import cn.gongjiang.world.Visitor;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every handler, every role, every representation: generated from the declarations, so a new handler is walked too. */
@DemoCountyTest
class AuthorisationTests {
    private static final List<String> FORMATS = List.of("html", "json", "xlsx");
    private static final Set<RequestMethod> READING = Set.of(RequestMethod.GET);

    @LocalServerPort
    private int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Autowired
    private ObjectProvider<Right> rights;

    @Autowired
    private JdbcClient jdbc;

    /** One handler: its method, its address with an existing object in it, and the right it declares. */
    private record Handler(RequestMethod method, String path, String right) {}

    @Test
    void whoever_has_the_right_reads_and_nobody_else_does() throws Exception {
        List<String> wrong = new ArrayList<>();
        for (Map.Entry<Role, Visitor> visitor : visitors().entrySet()) {
            for (Handler handler : handlers()) {
                if (READING.contains(handler.method())) {
                    for (String format : FORMATS) {
                        int status = visitor.getValue()
                                .get(handler.path() + "?format=" + format)
                                .statusCode();
                        if (!fits(status, may(visitor.getKey(), handler.right()))) {
                            wrong.add(visitor.getKey() + " " + handler.path() + " " + format + " " + status);
                        }
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void whoever_lacks_the_right_writes_nothing() throws Exception {
        List<String> wrong = new ArrayList<>();
        for (Map.Entry<Role, Visitor> visitor : visitors().entrySet()) {
            for (Handler handler : handlers()) {
                if (!READING.contains(handler.method()) && !may(visitor.getKey(), handler.right())) {
                    HttpResponse<String> answer = visitor.getValue()
                            .post(
                                    handler.path(),
                                    Map.of("_method", handler.method().name()));
                    if (answer.statusCode() != 403) {
                        wrong.add(visitor.getKey() + " " + handler + " " + answer.statusCode());
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void without_sign_in_only_the_doors_are_open() throws Exception {
        Visitor nobody = new Visitor(port);
        for (Handler handler : handlers()) {
            if (READING.contains(handler.method())) {
                int status = nobody.get(handler.path(), "application/json").statusCode();
                if (handler.right().equals(May.ANYONE)) {
                    assertThat(status).as(handler.path()).isIn(200, 404);
                } else {
                    assertThat(status).as(handler.path()).isEqualTo(401);
                }
            }
        }
    }

    /** Somebody who may, but not this object, is told that it is not there. */
    private static boolean fits(int status, boolean may) {
        return may ? status == 200 || status == 404 : status == 403;
    }

    private boolean may(Role role, String right) {
        return right.equals(May.ANYONE)
                || right.equals(May.SIGNED_IN)
                || rights.stream()
                        .anyMatch(r -> r.name().equals(right) && r.roles().contains(role));
    }

    private List<Handler> handlers() {
        List<Handler> handlers = new ArrayList<>();
        mappings.getHandlerMethods().forEach((info, method) -> {
            May may = method.getMethodAnnotation(May.class);
            if (may != null) {
                info.getPatternValues().forEach(pattern -> info.getMethodsCondition()
                        .getMethods()
                        .forEach(m -> handlers.add(new Handler(m, address(pattern), may.value()))));
            }
        });
        assertThat(handlers).hasSizeGreaterThan(20);
        return handlers;
    }

    private String address(String pattern) {
        String path = pattern.replace("{kind}", "jobseekers").replace("{code}", "employment.placed");
        if (!path.contains("{")) {
            return path;
        }
        String table =
                switch (path.split("/")[1]) {
                    case "jobseekers" -> "employment.jobseeker";
                    case "vacancies" -> "employment.vacancy";
                    case "referrals" -> "employment.referral";
                    default -> "";
                };
        String no = table.isEmpty()
                ? "0"
                : jdbc.sql("select min(no) from " + table).query(String.class).single();
        return path.replaceAll("\\{[^}]+}", no);
    }

    private Map<Role, Visitor> visitors() throws Exception {
        Map<String, Role> byWord = java.util.Arrays.stream(Role.values()).collect(Collectors.toMap(Role::word, r -> r));
        Map<Role, Visitor> visitors = new TreeMap<>();
        var accounts = Program.json(
                new Visitor(port).get("/demo/accounts", "application/json").body());
        for (var account : accounts.get("accounts")) {
            Visitor visitor = new Visitor(port)
                    .signedIn(
                            account.get("login").asString(),
                            account.get("password").asString());
            visitors.putIfAbsent(byWord.get(account.get("role").asString()), visitor);
        }
        assertThat(visitors.keySet()).contains(Role.COUNTY, Role.TOWN, Role.ENTERPRISE, Role.ADMINISTRATOR);
        return visitors;
    }
}
