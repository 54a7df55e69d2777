package cn.gongjiang.web;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;

/** Describes in {@code /openapi.json} what our own argument resolvers read and what every handler answers. */
@Component
class ApiDescription implements OperationCustomizer {
    private static final String HTML = "text/html";
    private static final String JSON = "application/json";
    private static final String PROBLEM = "application/problem+json";

    ApiDescription() {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Paging.class, Form.class);
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        List<Parameter> parameters = new ArrayList<>();
        if (operation.getParameters() != null) {
            operation.getParameters().stream()
                    .filter(p -> "path".equals(p.getIn()))
                    .forEach(parameters::add);
        }
        operation.setRequestBody(null);
        for (MethodParameter parameter : handler.getMethodParameters()) {
            if (parameter.getParameterType() == Paging.class) {
                parameters.add(query("page", FieldSchema.of(Integer.class)));
                parameters.add(query("size", FieldSchema.of(Integer.class)));
            } else if (parameter.hasParameterAnnotation(Query.class)) {
                Arrays.stream(parameter.getParameterType().getRecordComponents())
                        .map(c -> query(c.getName(), FieldSchema.of(c)))
                        .forEach(parameters::add);
            } else if (parameter.hasParameterAnnotation(Body.class)) {
                operation.setRequestBody(body(formOf(parameter)));
                parameters.add(onceOnly());
            }
        }
        if (Page.class.isAssignableFrom(handler.getMethod().getReturnType())) {
            parameters.add(query("format", new StringSchema()._enum(List.of("html", "json", "xlsx"))));
        }
        operation.setParameters(parameters);
        operation.setResponses(answers(operation, handler));
        return operation;
    }

    private static Class<?> formOf(MethodParameter parameter) {
        return (Class<?>) ((ParameterizedType) parameter.getGenericParameterType()).getActualTypeArguments()[0];
    }

    private static Parameter onceOnly() {
        return new Parameter()
                .in("header")
                .name(OnceOnly.HEADER)
                .description("Sent again with the same key within a week, the write is done once.")
                .schema(new StringSchema().minLength(1).maxLength(100))
                .required(false);
    }

    private static Parameter query(String name, Schema<?> schema) {
        return new Parameter().in("query").name(name).schema(schema).required(false);
    }

    /** A form with a file goes as multipart, every other as a form or as JSON. */
    private static RequestBody body(Class<?> form) {
        boolean file = Arrays.stream(form.getRecordComponents()).anyMatch(c -> c.getType() == MultipartFile.class);
        MediaType described = new MediaType().schema(FieldSchema.record(form));
        Content content = file
                ? new Content().addMediaType("multipart/form-data", described)
                : new Content()
                        .addMediaType(JSON, described)
                        .addMediaType("application/x-www-form-urlencoded", described);
        return new RequestBody().content(content);
    }

    private static ApiResponses answers(Operation operation, HandlerMethod handler) {
        ApiResponses answers = new ApiResponses();
        if (Page.class.isAssignableFrom(handler.getMethod().getReturnType())) {
            answers.addApiResponse("200", new ApiResponse().description("OK").content(page(operation)));
        } else if (handler.hasMethodAnnotation(GetMapping.class)) {
            Content json = new Content().addMediaType(JSON, new MediaType().schema(answer(operation)));
            answers.addApiResponse("200", new ApiResponse().description("OK").content(json));
        } else {
            answers.addApiResponse("303", new ApiResponse().description("Done; the result is at Location"));
        }
        for (String refusal : List.of("401", "403", "404", "422", "429")) {
            answers.addApiResponse(refusal, refused(refusal));
        }
        return answers;
    }

    private static Schema<?> answer(Operation operation) {
        return operation.getResponses().values().stream()
                .map(ApiResponse::getContent)
                .filter(Objects::nonNull)
                .flatMap(content -> content.values().stream())
                .map(MediaType::getSchema)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(ObjectSchema::new);
    }

    private static Content page(Operation operation) {
        return new Content()
                .addMediaType(JSON, new MediaType().schema(answer(operation)))
                .addMediaType(HTML, new MediaType().schema(new StringSchema()))
                .addMediaType(
                        XlsxConverter.XLSX.toString(), new MediaType().schema(new StringSchema().format("binary")));
    }

    private static ApiResponse refused(String status) {
        ObjectSchema error = new ObjectSchema();
        error.addProperty("field", new StringSchema()).addProperty("message", new StringSchema());
        ObjectSchema problem = new ObjectSchema();
        problem.addProperty("title", new StringSchema())
                .addProperty("status", FieldSchema.of(Integer.class))
                .addProperty("detail", new StringSchema())
                .addProperty("instance", new StringSchema())
                .addProperty("errors", new io.swagger.v3.oas.models.media.ArraySchema().items(error));
        return new ApiResponse()
                .description(status)
                .content(new Content().addMediaType(PROBLEM, new MediaType().schema(problem)));
    }
}
