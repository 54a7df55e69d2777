package cn.gongjiang.web;

import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.NumberSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.web.multipart.MultipartFile;

/** The fields that {@link FieldText} reads, as {@code /openapi.json} describes them. */
final class FieldSchema {
    private FieldSchema() {}

    static Schema<?> of(RecordComponent component) {
        Class<?> row = RecordBinder.row(component);
        if (row != null) {
            return new ArraySchema().items(record(row));
        }
        if (component.getType() == List.class) {
            Class<?> element = (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
            return new ArraySchema().items(of(element));
        }
        return of(component.getType());
    }

    static Schema<?> of(Class<?> type) {
        if (type == Integer.class || type == Long.class) {
            return new IntegerSchema();
        }
        if (type == BigDecimal.class) {
            return new NumberSchema();
        }
        if (type == Boolean.class || type == boolean.class) {
            return new BooleanSchema();
        }
        if (type == LocalDate.class) {
            return new StringSchema().format("date");
        }
        if (type == MultipartFile.class) {
            return new StringSchema().format("binary");
        }
        if (type.isEnum()) {
            return new StringSchema()
                    ._enum(Arrays.stream(type.getEnumConstants())
                            .map(Object::toString)
                            .toList());
        }
        return new StringSchema();
    }

    /** Every field of a record, and which of them must be told. */
    static ObjectSchema record(Class<?> form) {
        ObjectSchema fields = new ObjectSchema();
        for (RecordComponent component : form.getRecordComponents()) {
            fields.addProperty(component.getName(), of(component));
            if (isRequired(component)) {
                fields.addRequiredItem(component.getName());
            }
        }
        return fields;
    }

    private static boolean isRequired(RecordComponent component) {
        return component.getAccessor().isAnnotationPresent(NotNull.class)
                || component.getAccessor().isAnnotationPresent(NotBlank.class)
                || component.getAccessor().isAnnotationPresent(NotEmpty.class);
    }
}
