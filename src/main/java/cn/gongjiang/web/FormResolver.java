package cn.gongjiang.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Fills {@link Body} forms and {@link Query} filters. */
@Component
class FormResolver implements HandlerMethodArgumentResolver {
    private static final int LARGEST_JSON = 1024 * 1024;
    private static final List<MediaType> READABLE = List.of(
            MediaType.APPLICATION_FORM_URLENCODED,
            MediaType.MULTIPART_FORM_DATA,
            MediaType.APPLICATION_JSON,
            new MediaType("application", "*+json"));

    private final RecordBinder binder;
    private final Audience audience;
    private final JsonMapper json;

    FormResolver(RecordBinder binder, Audience audience, JsonMapper json) {
        this.binder = binder;
        this.audience = audience;
        this.json = json;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.hasParameterAnnotation(Body.class) || parameter.hasParameterAnnotation(Query.class);
    }

    @Override
    public @Nullable Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders)
            throws IOException, HttpMediaTypeNotSupportedException {
        HttpServletRequest servlet = (HttpServletRequest) request.getNativeRequest();
        if (parameter.hasParameterAnnotation(Query.class)) {
            var bound = binder.bind(parameter.getParameterType(), parameters(servlet));
            if (!bound.problems().isEmpty()) {
                throw new Refused(bound.problems());
            }
            return bound.value();
        }
        Class<?> type =
                (Class<?>) ((ParameterizedType) parameter.getGenericParameterType()).getActualTypeArguments()[0];
        MultipartHttpServletRequest parts = request.getNativeRequest(MultipartHttpServletRequest.class);
        return form(type, parts == null ? servlet : parts);
    }

    private <R> Form<R> form(Class<R> type, HttpServletRequest request)
            throws IOException, HttpMediaTypeNotSupportedException {
        boolean isJson = isJson(request);
        Map<String, List<String>> raw = isJson ? json(request) : parameters(request);
        Map<String, MultipartFile> files =
                request instanceof MultipartHttpServletRequest parts ? parts.getFileMap() : Map.of();
        var bound = binder.bind(type, raw, files);
        Map<String, String> typed = raw.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> String.join(",", e.getValue())));
        return new Form<>(bound.value(), typed, bound.problems(), !isJson && audience.wantsPage(request));
    }

    /** A form or JSON; a request without content needs no type. */
    private static boolean isJson(HttpServletRequest request) throws HttpMediaTypeNotSupportedException {
        String told = request.getContentType();
        if (told == null) {
            return false;
        }
        MediaType type;
        try {
            type = MediaType.parseMediaType(told);
        } catch (InvalidMediaTypeException e) {
            throw new HttpMediaTypeNotSupportedException(told, READABLE);
        }
        if (READABLE.stream().noneMatch(r -> r.includes(type))) {
            throw new HttpMediaTypeNotSupportedException(type, READABLE);
        }
        return type.getSubtype().endsWith("json");
    }

    private static Map<String, List<String>> parameters(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> Arrays.asList(e.getValue())));
    }

    private Map<String, List<String>> json(HttpServletRequest request) throws IOException {
        byte[] content = request.getInputStream().readNBytes(LARGEST_JSON + 1);
        if (content.length > LARGEST_JSON) {
            throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
        }
        JsonNode root;
        try {
            root = json.reader(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                    .readTree(content);
        } catch (JacksonException e) {
            throw new Refused("", "内容不是有效的 JSON");
        }
        if (root.isMissingNode()) {
            return Map.of();
        }
        if (!root.isObject()) {
            throw new Refused("", "内容应是一个 JSON 对象");
        }
        Map<String, List<String>> raw = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> field : root.properties()) {
            String name = field.getKey();
            JsonNode value = field.getValue();
            if (value.isArray() && value.valueStream().anyMatch(JsonNode::isObject)) {
                rows(name, value, raw);
            } else {
                raw.put(name, texts(name, value));
            }
        }
        return raw;
    }

    /** A list of objects, named as the fields of a form are: {@code columns[0].header}. */
    private static void rows(String name, JsonNode list, Map<String, List<String>> raw) {
        for (int place = 0; place < list.size(); place++) {
            JsonNode row = list.get(place);
            if (!row.isObject()) {
                throw new Refused(name, "这里每一项都应是一个对象");
            }
            for (Map.Entry<String, JsonNode> field : row.properties()) {
                String path = RecordBinder.path(name, place, field.getKey());
                raw.put(path, texts(path, field.getValue()));
            }
        }
    }

    private static List<String> texts(String field, JsonNode value) {
        if (value.isNull()) {
            return List.of();
        }
        if (value.isArray()) {
            return value.valueStream().flatMap(v -> texts(field, v).stream()).toList();
        }
        if (value.isObject()) {
            throw new Refused(field, "这里不能是一个对象");
        }
        return List.of(value.asString());
    }
}
