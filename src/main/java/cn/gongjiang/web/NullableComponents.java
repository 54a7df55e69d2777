package cn.gongjiang.web;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says in {@code /openapi.json} which components of an answer may be null: those that are declared so. */
@Component
class NullableComponents implements ModelConverter {
    private static final String REFERENCE = "#/components/schemas/";
    private static final String NULL = "null";

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> others) {
        Schema<?> schema = others.hasNext() ? others.next().resolve(type, context, others) : null;
        JavaType java = Json.mapper().constructType(type.getType());
        if (schema != null && java != null && java.getRawClass().isRecord()) {
            Schema<?> model = model(schema, context);
            Arrays.stream(java.getRawClass().getRecordComponents())
                    .filter(component -> component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                    .forEach(component -> allowNull(model, component.getName()));
        }
        return schema;
    }

    /** The schema itself, where it only refers to one. */
    private static Schema<?> model(Schema<?> schema, ModelConverterContext context) {
        String reference = schema.get$ref();
        if (reference == null) {
            return schema;
        }
        return context.getDefinedModels().getOrDefault(reference.substring(REFERENCE.length()), schema);
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    private static void allowNull(Schema<?> model, String name) {
        Map<String, Schema> properties = Objects.requireNonNullElse(model.getProperties(), Map.of());
        Schema property = properties.get(name);
        if (property == null) {
            return;
        }
        if (property.get$ref() == null) {
            property.addType(NULL);
            if (property.getEnum() != null && !property.getEnum().contains(null)) {
                property.getEnum().add(null);
            }
        } else {
            Schema nothing = new JsonSchema();
            nothing.addType(NULL);
            properties.put(name, new JsonSchema().anyOf(List.of(property, nothing)));
        }
    }
}
