package cn.gongjiang.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.world.DemoCountyTest;
import cn.gongjiang.world.Visitor;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Walks from the start page through the links of every kind of page, as somebody does who clicks on everything. */
@DemoCountyTest
class LinkResourceTests {
    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"]*)\"");
    private static final int OF_ONE_KIND = 12;

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"county", "town", "town2", "enterprise", "admin"})
    void no_link_that_somebody_is_shown_leads_nowhere(String login) throws Exception {
        Visitor visitor = new Visitor(port).signedIn(login, "haiyan-2026");
        Deque<String> ahead = new ArrayDeque<>(List.of("/"));
        Set<String> seen = new HashSet<>(ahead);
        Map<String, Integer> ofKind = new HashMap<>();
        List<String> wrong = new ArrayList<>();
        while (!ahead.isEmpty()) {
            String address = ahead.remove();
            var answer = visitor.get(address);
            if (answer.statusCode() >= 400) {
                wrong.add(address + " " + answer.statusCode());
            }
            LINK.matcher(answer.body())
                    .results()
                    .map(found -> found.group(1).replace("&amp;", "&"))
                    .filter(link -> !link.startsWith("/assets/") && !link.startsWith("/webjars/"))
                    .filter(seen::add)
                    .filter(link -> ofKind.merge(kind(link), 1, Integer::sum) <= OF_ONE_KIND)
                    .forEach(ahead::add);
        }
        assertThat(wrong).isEmpty();
        assertThat(seen).hasSizeGreaterThan(5);
    }

    /** Addresses that differ by a number or a value only are of one kind. */
    private static String kind(String link) {
        return link.replaceAll("=[^&]*", "=").replaceAll("/[A-Z]*-?\\d[^/?]*", "/…");
    }
}
