package cn.gongjiang.journeys;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A way to look at a page that is open. */
enum Look {
    /** By axe-core, on the width of a phone. */
    AXE {
        @Override
        Stream<String> findings(Page page) {
            page.setViewportSize(390, HEIGHT);
            return new AxeBuilder(page)
                    .analyze().getViolations().stream()
                            .filter(rule -> GRAVE.contains(rule.getImpact()))
                            .flatMap(Look::told);
        }
    },

    /** A screen of 1280 pixels as it is, at twice the size, and at four times (WCAG 1.4.10). */
    ZOOMED {
        @Override
        Stream<String> findings(Page page) {
            return at(page, FITS, 1280, 640, 320);
        }
    },

    /** With 大字, on a phone, a tablet and a screen. */
    LARGE {
        @Override
        Stream<String> findings(Page page) {
            BrowserContext browser = page.context();
            browser.addCookies(List.of(new Cookie("large", "1").setUrl(page.url())));
            page.reload();
            List<String> findings = at(page, FITS, 390, 820, 1280).toList();
            browser.clearCookies(new BrowserContext.ClearCookiesOptions().setName("large"));
            return findings.stream();
        }
    },

    /** On A4, between its margins. */
    PRINTED {
        @Override
        Stream<String> findings(Page page) {
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            List<String> findings = at(page, PAPER, 688).toList();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
            return findings.stream();
        }
    };

    private static final int HEIGHT = 844;
    private static final Set<String> GRAVE = Set.of("serious", "critical");
    private static final String FITS = script("fits.js");
    private static final String PAPER = script("paper.js");

    /** What is not as it should be. */
    abstract Stream<String> findings(Page page);

    private static Stream<String> at(Page page, String script, int... widths) {
        return IntStream.of(widths).boxed().flatMap(width -> {
            page.setViewportSize(width, HEIGHT);
            return ((List<?>) page.evaluate(script)).stream().map(finding -> width + ": " + finding);
        });
    }

    private static Stream<String> told(Rule rule) {
        return rule.getNodes().stream().limit(3).map(node -> rule.getId() + " " + node.getHtml());
    }

    private static String script(String name) {
        try (InputStream in = Objects.requireNonNull(Look.class.getResourceAsStream("/journeys/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
