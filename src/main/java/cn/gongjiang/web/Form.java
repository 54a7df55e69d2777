package cn.gongjiang.web;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * What somebody typed into a form or sent as JSON: the record when it is valid, else the problems at their fields. What was
 * typed is kept as it was, so that the form can be shown again with nothing lost.
 */
public final class Form<R> {
    private final @Nullable R value;
    private final Map<String, String> typed;
    private final List<Problem> problems;
    private final boolean page;

    Form(@Nullable R value, Map<String, String> typed, List<Problem> problems, boolean page) {
        this.value = value;
        this.typed = Map.copyOf(typed);
        this.problems = List.copyOf(problems);
        this.page = page;
    }

    /** A form nobody has filled yet. */
    public static <R> Form<R> empty() {
        return new Form<>(null, Map.of(), List.of(), true);
    }

    /** A form filled with what is already known. */
    public static <R> Form<R> known(Map<String, String> values) {
        return new Form<>(null, values, List.of(), true);
    }

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    /** Whether this form has that field: on a page with several, the one that came back. */
    public boolean has(String field) {
        return typed.containsKey(field)
                || problems.stream().anyMatch(p -> p.field().equals(field));
    }

    public List<Problem> problems() {
        return problems;
    }

    /** The messages at one field; empty when it is fine. */
    public String problem(String field) {
        return String.join(
                "；",
                problems.stream()
                        .filter(p -> p.field().equals(field))
                        .map(Problem::message)
                        .toList());
    }

    /** @throws Refused with every problem when something was not valid */
    public R value() {
        R valid = value;
        if (valid == null || !problems.isEmpty()) {
            throw new Refused(problems);
        }
        return valid;
    }

    /**
     * Does the thing and sends the browser to the address that shows the result (303); when the form or the thing itself is
     * refused, shows the same page again with the problems (422), or problem+json to a program.
     */
    public ResponseEntity<Object> handle(Function<R, String> done, Function<Form<R>, Page> again) {
        try {
            return seeOther(done.apply(value()));
        } catch (Refused refused) {
            if (!page) {
                throw refused;
            }
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .contentType(MediaType.TEXT_HTML)
                    .body(again.apply(new Form<>(value, typed, withProblems(refused), true)));
        }
    }

    private List<Problem> withProblems(Refused refused) {
        List<Problem> all = new ArrayList<>(problems);
        refused.problems().stream().filter(p -> !all.contains(p)).forEach(all::add);
        return all;
    }

    /** 303: the write is done, the result is there. */
    public static ResponseEntity<Object> seeOther(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(address))
                .build();
    }
}
