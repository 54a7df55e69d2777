package cn.gongjiang.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.world.Caller;
import cn.gongjiang.world.DemoCountyTest;
import cn.gongjiang.world.Operations;
import cn.gongjiang.world.Operations.Operation;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every page, as whoever opens it first among the roles, is looked over by axe-core on the width of a phone. */
@DemoCountyTest
class AccessibilityTests {
    private static final List<String> LOGINS = List.of("county", "admin", "auditor", "enterprise", "worker");
    private static final Set<String> MOST_OPENED =
            Set.of("/", "/jobseekers", "/jobseekers/{no}", "/vacancies/{no}/matches", "/imports", "/indicators/{code}");
    private static final Set<String> GRAVE = Set.of("serious", "critical");
    private static final Chromium chromium = Chromium.start();

    @LocalServerPort
    private int port;

    @AfterAll
    static void close() {
        chromium.close();
    }

    @Test
    void the_pages_most_opened_have_no_serious_finding() {
        List<Operation> pages = pages();
        pages.removeIf(page -> !MOST_OPENED.contains(page.path()));
        assertThat(findings(pages, List.of("county", "worker"))).isEmpty();
        assertThat(pages).as("unseen").isEmpty();
    }

    @Test
    @Tag("deep")
    @Tag("pages")
    void no_page_has_a_serious_finding() {
        List<Operation> pages = pages();
        int all = pages.size();
        assertThat(findings(pages, LOGINS)).isEmpty();
        assertThat(all - pages.size()).as("seen; unseen: %s", pages).isGreaterThan(35);
    }

    private List<Operation> pages() {
        List<Operation> pages =
                new ArrayList<>(Operations.of(Caller.nobody(port)).all());
        pages.removeIf(operation -> !operation.reads());
        return pages;
    }

    /** What is found on these pages; those that somebody saw are taken off the list. */
    private List<String> findings(List<Operation> pages, List<String> logins) {
        List<String> findings = new ArrayList<>();
        for (String login : logins) {
            Page page = chromium.window(390, 844);
            Caller caller = Caller.person(port, login, "haiyan-2026");
            Chromium.signIn(page, port, login);
            pages.removeIf(operation -> operation
                    .addressFor(caller)
                    .filter(address -> isShown(page, address))
                    .map(address -> findings.addAll(findings(page, address)) || true)
                    .orElse(false));
            page.close();
        }
        return findings;
    }

    private boolean isShown(Page page, String address) {
        Response answer = Objects.requireNonNull(page.navigate("http://localhost:" + port + address));
        return answer.status() == 200
                && answer.headers().getOrDefault("content-type", "").startsWith("text/html");
    }

    private static List<String> findings(Page page, String address) {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> GRAVE.contains(rule.getImpact()))
                        .flatMap(rule -> told(address, rule))
                        .toList();
    }

    private static Stream<String> told(String address, Rule rule) {
        return rule.getNodes().stream().limit(3).map(node -> address + " " + rule.getId() + " " + node.getHtml());
    }
}
