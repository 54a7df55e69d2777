package cn.gongjiang.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** Builds the {@link Frame} of the current request. */
@Component
class Frames {
    private static final Set<String> NOT_KEPT = Set.of("page", "format");

    private final Frame.County county;
    private final Viewers viewers;
    private final List<MenuEntry> entries;
    private final Assets assets;
    private final Clock clock;

    Frames(
            @Value("${gongjiang.county.product}") String product,
            @Value("${gongjiang.county.brand}") String brand,
            @Value("${gongjiang.county.union}") String union,
            Viewers viewers,
            ObjectProvider<MenuEntry> entries,
            Assets assets,
            Clock clock) {
        this.county = new Frame.County(product, brand, union);
        this.viewers = viewers;
        this.entries = entries.stream()
                .sorted(Comparator.comparing(MenuEntry::line).thenComparing(MenuEntry::order))
                .toList();
        this.assets = assets;
        this.clock = clock;
    }

    Frame of(HttpServletRequest request) {
        return of(request, viewers.current().orElse(null));
    }

    /** The same for whoever it is. */
    Frame ofNobody(HttpServletRequest request) {
        return of(request, null);
    }

    private Frame of(HttpServletRequest request, @Nullable Viewer viewer) {
        CsrfToken token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return new Frame(
                county,
                viewer,
                menu(viewer),
                request.getRequestURI(),
                query(request, NOT_KEPT),
                token == null ? "_csrf" : token.getParameterName(),
                token == null ? "" : token.getToken(),
                assets,
                LocalDate.now(clock).toString(),
                large(request),
                back(request));
    }

    private static String back(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = failed == null ? request.getRequestURI() : failed.toString();
        if (!"GET".equals(request.getMethod())) {
            return path.replaceFirst("^(/[^/]*).*", "$1");
        }
        String query = query(request, Set.of());
        return query.isEmpty() ? path : path + "?" + query;
    }

    private static boolean large(HttpServletRequest request) {
        return request.getCookies() != null
                && Arrays.stream(request.getCookies()).anyMatch(c -> c.getName().equals(Frame.LARGE));
    }

    private List<Frame.Group> menu(@Nullable Viewer viewer) {
        Set<String> rights = viewer == null ? Set.of() : viewer.rights();
        return Arrays.stream(MenuEntry.Line.values())
                .map(line -> new Frame.Group(
                        line.word(),
                        entries.stream()
                                .filter(e -> e.line() == line && e.isFor(rights))
                                .toList()))
                .filter(group -> !group.entries().isEmpty())
                .toList();
    }

    private static String query(HttpServletRequest request, Set<String> without) {
        if (!"GET".equals(request.getMethod())) {
            return "";
        }
        return request.getParameterMap().entrySet().stream()
                .filter(e -> !without.contains(e.getKey()))
                .flatMap(e -> Arrays.stream(e.getValue())
                        .filter(v -> !v.isEmpty())
                        .map(v -> encode(e.getKey()) + "=" + encode(v)))
                .collect(Collectors.joining("&"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
