package cn.gongjiang.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.world.Caller;
import cn.gongjiang.world.DemoCountyTest;
import cn.gongjiang.world.Operations;
import cn.gongjiang.world.Operations.Operation;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Real answers are what {@code /openapi.json} says they are: nothing undescribed, nothing of another type. */
@DemoCountyTest
class DescribedAnswersTests {
    private static final List<String> LOGINS = List.of("county", "admin", "auditor", "town", "enterprise", "worker");

    @LocalServerPort
    private int port;

    private JsonNode described;
    private List<Caller> callers;

    @BeforeEach
    void everybody() {
        described = Caller.nobody(port).json("/openapi.json");
        described.get("components").get("schemas").forEach(DescribedAnswersTests::close);
        callers = LOGINS.stream()
                .map(login -> Caller.person(port, login, "haiyan-2026"))
                .toList();
    }

    @Test
    void every_answer_is_as_described() {
        List<String> wrong = new ArrayList<>();
        int compared = 0;
        for (Operation operation : Operations.of(Caller.nobody(port)).all()) {
            Optional<String> answer = operation.reads() ? answer(operation) : Optional.empty();
            if (answer.isPresent()) {
                compared++;
                wrong.addAll(objections(operation, answer.get()));
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(compared).isGreaterThan(25);
    }

    private List<String> objections(Operation operation, String answer) {
        JsonNode promised = described
                .get("paths")
                .get(operation.path())
                .get("get")
                .at("/responses/200/content/application~1json/schema");
        if (promised.isMissingNode()) {
            return List.of(operation + " is not said to answer in JSON");
        }
        return schema(promised).validate(answer, InputFormat.JSON).stream()
                .map(error -> operation + " " + error.getInstanceLocation() + " " + error.getMessage())
                .toList();
    }

    /** What somebody who may read it gets; empty where no record of that kind is in a list. */
    private Optional<String> answer(Operation operation) {
        for (Caller caller : callers) {
            Optional<String> address = operation.addressFor(caller);
            if (address.isPresent()) {
                Caller.Answer answer = caller.get(address.get(), Caller.JSON);
                if (answer.status() == 200 && answer.type().startsWith("application/json")) {
                    return Optional.of(answer.body());
                }
            }
        }
        return Optional.empty();
    }

    private Schema schema(JsonNode promised) {
        ObjectNode whole = close(promised.deepCopy()).asObject();
        whole.set("components", described.get("components"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(whole.toString(), InputFormat.JSON);
    }

    /** From then on an object may hold only what is described. */
    private static JsonNode close(JsonNode schema) {
        if (schema.has("properties")) {
            schema.asObject().put("additionalProperties", false);
            schema.get("properties").forEach(DescribedAnswersTests::close);
        }
        if (schema.has("items")) {
            close(schema.get("items"));
        }
        return schema;
    }
}
