package cn.gongjiang.identity;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** One handler as it declares itself: its method, the pattern of its address, and the right it asks for. */
record Handler(RequestMethod method, String pattern, String right) {
    /** Every handler that says who may call it, in the order of the addresses. */
    static List<Handler> all(RequestMappingHandlerMapping mappings) {
        return mappings.getHandlerMethods().entrySet().stream()
                .flatMap(entry -> {
                    May may = entry.getValue().getMethodAnnotation(May.class);
                    return may == null
                            ? Stream.<Handler>empty()
                            : entry.getKey().getPatternValues().stream()
                                    .flatMap(pattern -> entry.getKey().getMethodsCondition().getMethods().stream()
                                            .map(method -> new Handler(method, pattern, may.value())));
                })
                .sorted(Comparator.comparing(Handler::pattern).thenComparing(Handler::method))
                .toList();
    }

    boolean reads() {
        return method == RequestMethod.GET;
    }

    boolean hasVariable() {
        return pattern.contains("{");
    }

    /** What the first part of the address names. */
    String kind() {
        return pattern.split("/").length < 2 ? "" : pattern.split("/")[1];
    }

    boolean isOpen() {
        return right.equals(May.ANYONE) || right.equals(May.SIGNED_IN);
    }

    @Override
    public String toString() {
        return method + " " + pattern;
    }
}
