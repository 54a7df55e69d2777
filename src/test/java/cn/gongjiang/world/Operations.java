package cn.gongjiang.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Every operation of {@code /openapi.json}, with what it reads. */
public record Operations(List<Operation> all) {
    private static final List<String> BODIES =
            List.of("application/json", "application/x-www-form-urlencoded", "multipart/form-data");

    /** @param fields what its body holds; empty where it reads none */
    public record Operation(String method, String path, List<Input> inPath, List<Input> inQuery, List<Input> fields) {
        public boolean reads() {
            return method.equals("GET");
        }

        /** The list its path begins with: {@code people} of {@code /people/{no}}. */
        public String list() {
            return path.substring(1).split("/", 2)[0];
        }

        /** An address of it that the caller may know: with the number of the first record of its list, where it wants one. */
        public Optional<String> addressFor(Caller caller) {
            return switch (inPath.size()) {
                case 0 -> Optional.of(path);
                case 1 -> number(caller).map(no -> path.replaceAll("\\{[^}]+}", no));
                default -> Optional.empty();
            };
        }

        private Optional<String> number(Caller caller) {
            Caller.Answer answer = caller.get("/" + list(), Caller.JSON);
            return answer.status() == 200
                    ? answer.json().path("items").valueStream().findFirst().map(Operations::number)
                    : Optional.empty();
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    /** A value an operation wants, with the schema it is described by. */
    public record Input(String name, JsonNode schema) {}

    public static Operations of(Caller anybody) {
        JsonNode described = anybody.json("/openapi.json");
        List<Operation> all = new ArrayList<>();
        described.get("paths").properties().forEach(path -> path.getValue()
                .properties()
                .forEach(method -> all.add(operation(described, path.getKey(), method.getKey(), method.getValue()))));
        return new Operations(all);
    }

    private static Operation operation(JsonNode described, String path, String method, JsonNode operation) {
        return new Operation(
                method.toUpperCase(Locale.ROOT),
                path,
                parameters(operation, "path"),
                parameters(operation, "query"),
                fields(described, operation));
    }

    private static List<Input> parameters(JsonNode operation, String place) {
        return operation
                .path("parameters")
                .valueStream()
                .filter(p -> p.get("in").asString().equals(place))
                .map(p -> new Input(p.get("name").asString(), p.get("schema")))
                .toList();
    }

    private static List<Input> fields(JsonNode described, JsonNode operation) {
        JsonNode content = operation.path("requestBody").path("content");
        Optional<JsonNode> schema = BODIES.stream()
                .filter(content::has)
                .findFirst()
                .map(type -> resolved(described, content.get(type).path("schema")));
        return schema.stream()
                .flatMap(s -> s.path("properties").properties().stream())
                .map(field -> new Input(field.getKey(), field.getValue()))
                .toList();
    }

    private static JsonNode resolved(JsonNode described, JsonNode schema) {
        return schema.has("$ref") ? described.at(schema.get("$ref").asString().substring(1)) : schema;
    }

    /** What an item of a list is called in addresses. */
    public static String number(JsonNode item) {
        return Stream.of("no", "code", "key", "id")
                .map(item::path)
                .filter(JsonNode::isValueNode)
                .map(JsonNode::asString)
                .findFirst()
                .orElseThrow();
    }
}
