package cn.gongjiang.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The machine's Chromium, headless, speaking Chinese. What the pages complain about on the console is kept. */
final class Chromium implements AutoCloseable {
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--lang=zh-CN");

    private final Playwright playwright;
    private final Browser browser;
    private final List<String> complaints = new ArrayList<>();

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    static Chromium start() {
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        String program = Objects.requireNonNullElse(System.getenv("GONGJIANG_BROWSER"), "/usr/bin/chromium");
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(program))
                        .setEnv(Map.of("LANGUAGE", "zh_CN.UTF-8"))
                        .setArgs(FLAGS));
        return new Chromium(playwright, browser);
    }

    /** A window of its own, signed in nowhere. */
    Page window(int width, int height) {
        return window(width, height, true);
    }

    /** The same with scripts off. */
    Page windowWithoutScripts(int width, int height) {
        return window(width, height, false);
    }

    private Page window(int width, int height, boolean scripts) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setLocale("zh-CN")
                .setReducedMotion(ReducedMotion.REDUCE)
                .setJavaScriptEnabled(scripts));
        Page page = context.newPage();
        page.onConsoleMessage(this::hear);
        page.onPageError(complaints::add);
        return page;
    }

    /** With one click, as everybody enters the demo county. */
    static void signIn(Page page, int port, String login) {
        page.navigate("http://localhost:" + port + "/demo/accounts");
        page.locator("form:has(input[value=" + login + "]) button").click();
        page.waitForURL(url -> !url.contains("/demo/accounts"));
    }

    List<String> complaints() {
        return List.copyOf(complaints);
    }

    private void hear(ConsoleMessage message) {
        if ("error".equals(message.type())) {
            complaints.add(message.location() + " " + message.text());
        }
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
