package cn.gongjiang.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.world.Caller;
import cn.gongjiang.world.DemoCountyTest;
import cn.gongjiang.world.Operations;
import cn.gongjiang.world.Operations.Operation;
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

/** Every page, as whoever opens it first among the roles, in every way of {@link Look}. */
@DemoCountyTest
class AccessibilityTests {
    private static final String NOBODY = "";
    private static final Set<String> ON_PHONE = Set.of(NOBODY, "worker");
    private static final Set<String> MOST_OPENED =
            Set.of("/login", "/", "/jobseekers", "/jobseekers/{no}", "/vacancies/{no}/matches", "/indicators/{code}");
    private static final Chromium chromium = Chromium.start();

    @LocalServerPort
    private int port;

    @AfterAll
    static void close() {
        chromium.close();
    }

    @Test
    void the_pages_most_opened_are_easy_to_use() {
        List<Operation> pages = pages();
        pages.removeIf(page -> !MOST_OPENED.contains(page.path()));
        assertThat(findings(pages, List.of(NOBODY, "worker", "county"))).isEmpty();
        assertThat(pages).as("unseen").isEmpty();
    }

    @Test
    @Tag("deep")
    @Tag("pages")
    void every_page_is_easy_to_use() {
        List<Operation> pages = pages();
        int all = pages.size();
        assertThat(findings(pages, List.of(NOBODY, "worker", "county", "admin", "auditor", "enterprise")))
                .isEmpty();
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
        List<Operation> onDesk = new ArrayList<>(pages);
        List<Operation> onPhone = List.copyOf(pages);
        List<String> findings = new ArrayList<>();
        for (String login : logins) {
            Page page = chromium.window(390, 844);
            Caller caller = signIn(page, login);
            List<Operation> seen = new ArrayList<>();
            for (Operation operation : ON_PHONE.contains(login) ? onPhone : onDesk) {
                operation
                        .addressFor(caller)
                        .filter(address -> isShown(page, address))
                        .ifPresent(address -> {
                            findings.addAll(findings(page, address));
                            seen.add(operation);
                        });
            }
            pages.removeAll(seen);
            onDesk.removeAll(ON_PHONE.contains(login) ? List.of() : seen);
            page.context().close();
        }
        return findings;
    }

    private Caller signIn(Page page, String login) {
        if (login.isEmpty()) {
            return Caller.nobody(port);
        }
        Caller caller = Caller.person(port, login, "haiyan-2026");
        Chromium.signIn(page, port, login);
        return caller;
    }

    private boolean isShown(Page page, String address) {
        Response answer = Objects.requireNonNull(page.navigate("http://localhost:" + port + address));
        return answer.status() == 200
                && page.url().endsWith(address)
                && answer.headers().getOrDefault("content-type", "").startsWith("text/html");
    }

    private static List<String> findings(Page page, String address) {
        return Stream.of(Look.values())
                .flatMap(look -> look.findings(page).map(finding -> address + " " + look + " " + finding))
                .toList();
    }
}
