package cn.gongjiang.web;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Fills a record from named texts, one component at a time, so that every wrong field is told at once. */
@Component
class RecordBinder {
    private final Validator validator;

    RecordBinder(Validator validator) {
        this.validator = validator;
    }

    /** The record, when no component was unreadable, and what is wrong. */
    record Bound<R>(@Nullable R value, List<Problem> problems) {}

    <R> Bound<R> bind(Class<R> type, Map<String, List<String>> raw) {
        return bind(type, raw, Map.of());
    }

    /** The same with uploaded files, by the name of their field. */
    <R> Bound<R> bind(Class<R> type, Map<String, List<String>> raw, Map<String, MultipartFile> files) {
        List<Problem> problems = new ArrayList<>();
        RecordComponent[] components = type.getRecordComponents();
        @Nullable Object[] values = new @Nullable Object[components.length];
        for (int i = 0; i < components.length; i++) {
            String name = components[i].getName();
            Class<?> row = row(components[i]);
            try {
                values[i] = components[i].getType() == MultipartFile.class
                        ? files.get(name)
                        : row != null
                                ? rows(name, row, raw, problems)
                                : FieldText.read(components[i], raw.getOrDefault(name, List.of()));
            } catch (Refused refused) {
                problems.addAll(refused.problems());
            }
        }
        if (!problems.isEmpty()) {
            return new Bound<>(null, problems);
        }
        R record = construct(type, components, values);
        for (ConstraintViolation<R> violation : validator.validate(record)) {
            problems.add(new Problem(violation.getPropertyPath().toString(), violation.getMessage()));
        }
        return new Bound<>(record, problems);
    }

    /** The record that a list is made of, or null when it is no such list. */
    static @Nullable Class<?> row(RecordComponent component) {
        return component.getType() == List.class
                        && component.getGenericType() instanceof ParameterizedType list
                        && list.getActualTypeArguments()[0] instanceof Class<?> element
                        && element.isRecord()
                ? element
                : null;
    }

    /** How a field of one record in a list is named. */
    static String path(String list, int place, String field) {
        return list + "[" + place + "]." + field;
    }

    private List<Object> rows(String name, Class<?> row, Map<String, List<String>> raw, List<Problem> problems) {
        if (!raw.getOrDefault(name, List.of()).isEmpty()) {
            throw new Refused(name, "这里每一项都应是一个对象");
        }
        Pattern named = Pattern.compile(Pattern.quote(name) + "\\[(\\d{1,4})]\\.(.+)");
        Map<Integer, Map<String, List<String>>> byPlace = new TreeMap<>();
        raw.forEach((key, texts) -> {
            Matcher path = named.matcher(key);
            if (path.matches()) {
                byPlace.computeIfAbsent(Integer.valueOf(path.group(1)), place -> new HashMap<>())
                        .put(path.group(2), texts);
            }
        });
        List<Object> rows = new ArrayList<>();
        byPlace.forEach((place, fields) -> {
            Bound<?> bound = bind(row, fields);
            bound.problems().forEach(p -> problems.add(new Problem(path(name, place, p.field()), p.message())));
            if (bound.value() != null) {
                rows.add(bound.value());
            }
        });
        return rows;
    }

    private static <R> R construct(Class<R> type, RecordComponent[] components, @Nullable Object[] values) {
        try {
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Constructor<R> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Refused refused) {
                throw refused;
            }
            throw new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " cannot be filled", e);
        }
    }
}
