package cn.gongjiang.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.identity.Role;
import cn.gongjiang.world.Caller;
import cn.gongjiang.world.Operations;
import cn.gongjiang.world.Operations.Input;
import cn.gongjiang.world.Operations.Operation;
import cn.gongjiang.world.PlatformTest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** Random and mutated forms, JSON and parameters at every operation: none of them is answered by a failure, and no refusal leaves the keyboard nowhere. */
@PlatformTest
class FuzzTests {
    private static final List<String> ACCEPTED = List.of(Caller.PAGE, Caller.JSON, Caller.XLSX, "*/*");

    private static final List<Role> OFTEN =
            List.of(Role.COUNTY, Role.PROGRAM, Role.TOWN, Role.ADMINISTRATOR, Role.ENTERPRISE);

    @Autowired
    private ApplicationContext platform;

    private Crowd crowd;
    private List<Operation> operations;

    @BeforeEach
    void everybody() {
        crowd = new Crowd(platform);
        operations = Operations.of(crowd.of(Role.COUNTY)).all();
    }

    @Test
    void no_request_of_a_thousand_is_answered_by_a_failure() {
        assertThat(failuresOf(1000, 20261125)).isEmpty();
    }

    @Test
    @Tag("deep")
    @Tag("fuzz")
    void no_request_of_twenty_thousand_is_answered_by_a_failure() {
        long seed = System.nanoTime();
        assertThat(failuresOf(20_000, seed)).as("seed %d", seed).isEmpty();
    }

    private List<String> failuresOf(int requests, long seed) {
        Nonsense nonsense = new Nonsense(new Random(seed), crowd.numbers());
        List<String> failures = new ArrayList<>();
        Set<Operation> entered = new HashSet<>();
        for (int i = 0; i < requests; i++) {
            Operation operation = operations.get(i % operations.size());
            Role role = nonsense.oneOf(nonsense.oneIn(2) ? OFTEN : List.of(Role.values()));
            Request request = request(operation, nonsense);
            Caller.Answer answer = sent(request, crowd.of(role), nonsense);
            if (answer.status() >= 500 || tellsHowItIsBuilt(answer) || losesThePlace(answer)) {
                failures.add(role + " " + request + " → " + answer.status() + " " + answer.body());
            } else if (answer.status() < 400) {
                entered.add(operation);
            }
            if (answer.status() == 401 || answer.location().startsWith("/login")) {
                crowd.shutOut(role);
            }
        }
        assertThat(entered).as("operations that were more than knocked at").hasSizeGreaterThan(operations.size() / 4);
        return failures;
    }

    private static boolean tellsHowItIsBuilt(Caller.Answer answer) {
        return answer.status() >= 400
                && answer.body().matches("(?s).*(Exception|org\\.spring|java\\.lang|cn\\.gongjiang).*");
    }

    /** A page that refuses has the keyboard at what it refuses. */
    private static boolean losesThePlace(Caller.Answer answer) {
        return answer.status() == 422
                && answer.type().startsWith("text/html")
                && !answer.body().contains(" autofocus");
    }

    private record Request(String method, String address, Map<String, Object> fields) {}

    private static Request request(Operation operation, Nonsense nonsense) {
        nonsense.begin();
        String address = operation.path();
        String list = operation.list();
        for (Input variable : operation.inPath()) {
            address = address.replace("{" + variable.name() + "}", inPath(nonsense.no(list)));
        }
        String query = nonsense.few(operation.inQuery()).stream()
                .map(p -> p.name() + "=" + Caller.encoded(nonsense.text(p)))
                .collect(Collectors.joining("&"));
        Map<String, Object> fields = new LinkedHashMap<>();
        nonsense.some(operation.fields()).forEach(f -> fields.put(f.name(), nonsense.json(f)));
        return new Request(operation.method(), address + (query.isEmpty() ? "" : "?" + query), fields);
    }

    /** Dots and slashes change where an address leads; {@code HostileRequestTests} sends those. */
    private static String inPath(String value) {
        String plain = value.replaceAll("[./\\\\;%\\p{Cntrl}]", "");
        return Caller.encoded(plain.isBlank() ? "x" : plain).replace("+", "%20");
    }

    private static Caller.Answer sent(Request request, Caller caller, Nonsense nonsense) {
        if (request.method().equals("GET")) {
            return caller.get(request.address(), nonsense.oneOf(ACCEPTED));
        }
        if (nonsense.oneIn(2)) {
            Map<String, String> form = new LinkedHashMap<>();
            request.fields().forEach((name, value) -> form.put(name, String.valueOf(value)));
            return caller.form(request.method(), request.address(), form);
        }
        String json = JsonMapper.shared().writeValueAsString(request.fields());
        return caller.raw(request.method(), request.address(), nonsense.oneIn(5) ? nonsense.broken(json) : json);
    }
}
