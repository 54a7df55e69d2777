package cn.gongjiang.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.identity.May;
import cn.gongjiang.world.PlatformTest;
import cn.gongjiang.world.Program;
import cn.gongjiang.world.Visitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

@PlatformTest
class OpenApiResourceTests {
    @LocalServerPort
    private int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Test
    void every_handler_is_described_to_anyone_and_nothing_else() throws Exception {
        List<String> handlers = new ArrayList<>();
        mappings.getHandlerMethods().forEach((info, handler) -> {
            if (handler.hasMethodAnnotation(May.class)) {
                info.getPatternValues().forEach(path -> info.getMethodsCondition()
                        .getMethods()
                        .forEach(m -> handlers.add(m.name().toLowerCase(Locale.ROOT) + " " + path)));
            }
        });
        List<String> described = new ArrayList<>();
        paths().properties()
                .forEach(path ->
                        path.getValue().propertyNames().forEach(method -> described.add(method + " " + path.getKey())));
        assertThat(described).containsExactlyInAnyOrderElementsOf(handlers).hasSizeGreaterThan(20);
    }

    @Test
    void filters_and_paging_are_parameters_and_who_asks_is_none() throws Exception {
        JsonNode listing = paths().get("/jobseekers").get("get");
        assertThat(names(listing))
                .contains("page", "size", "division", "format")
                .doesNotContain("scope", "actor", "filter");
        assertThat(listing.get("responses").get("200").get("content").propertyNames())
                .contains("application/json", "text/html");
    }

    @Test
    void a_form_is_described_field_by_field() throws Exception {
        JsonNode upload = paths().get("/imports").get("post").get("requestBody").get("content");
        JsonNode fields = upload.get("multipart/form-data").get("schema");
        assertThat(fields.get("properties").propertyNames()).contains("kind", "file");
        JsonNode search =
                paths().get("/jobseekers/search").get("post").get("requestBody").get("content");
        assertThat(search.get("application/json")
                        .get("schema")
                        .get("required")
                        .get(0)
                        .asString())
                .isEqualTo("q");
    }

    @Test
    void every_reference_leads_somewhere() throws Exception {
        JsonNode all = all();
        assertThat(all.get("openapi").asString()).startsWith("3.1");
        assertThat(all.findValuesAsString("$ref"))
                .allSatisfy(ref -> assertThat(all.at(ref.substring(1)).isMissingNode())
                        .as(ref)
                        .isFalse());
    }

    private static List<String> names(JsonNode operation) {
        return operation
                .get("parameters")
                .valueStream()
                .map(p -> p.get("name").asString())
                .toList();
    }

    private JsonNode paths() throws Exception {
        return all().get("paths");
    }

    private JsonNode all() throws Exception {
        var answer = new Visitor(port).get("/openapi.json", "application/json");
        assertThat(answer.statusCode()).isEqualTo(200);
        return Program.json(answer.body());
    }
}
