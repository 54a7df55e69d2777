package cn.gongjiang.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReadmeSpec {
    private static final Source ENGLISH = Source.read(Path.of("README.md"));
    private static final Source CHINESE = Source.read(Path.of("README.zh-CN.md"));
    private static final Pattern FENCED = Pattern.compile("(?ms)^```\\n(.*?)^```$");
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?://|#)([^)#]+)(?:#[^)]*)?\\)");
    private static final Pattern BENCH = Pattern.compile("\\./bench ([a-z]+)");
    private static final Path BENCHES = Path.of("scripts/bench");
    private static final int WORDS_OF_A_DECISION = 250;

    @Test
    void both_readmes_give_the_same_two_commands() {
        assertThat(commands(ENGLISH)).hasSize(2).isEqualTo(commands(CHINESE));
    }

    @Test
    void a_readme_that_forgot_a_command_is_found() {
        assertThat(commands(new Source("README.md", "```\n./run\n```\n"))).isNotEqualTo(commands(ENGLISH));
    }

    @Test
    void the_commands_are_there_and_can_be_run() {
        assertThat(notRunnable(commands(ENGLISH))).isEmpty();
    }

    @Test
    void a_command_that_is_missing_or_cannot_be_run_is_found() {
        assertThat(notRunnable(List.of("./start", "./pom.xml"))).containsExactly("./start", "./pom.xml");
    }

    @Test
    void every_bench_of_the_pages_can_be_run() {
        assertThat(benches(ENGLISH)).isNotEmpty().isEqualTo(benches(CHINESE));
        assertThat(notRunnable(pages().flatMap(page -> benches(page).stream()).toList()))
                .isEmpty();
    }

    @Test
    void a_bench_that_is_gone_is_found() {
        assertThat(notRunnable(benches(new Source("docs/x.md", "`./bench web`, ./bench speed"))))
                .containsExactly("scripts/bench/speed");
    }

    @Test
    void every_bench_stands_in_the_assurance() throws IOException {
        try (Stream<Path> files = Files.list(BENCHES)) {
            assertThat(benches(Source.read(Path.of("docs/assurance.md"))))
                    .containsAll(files.map(Path::toString).toList());
        }
    }

    @Test
    void every_link_leads_somewhere() {
        assertThat(deadLinks(pages().toList())).isEmpty();
    }

    @Test
    void a_link_that_leads_nowhere_is_found() {
        assertThat(deadLinks(List.of(new Source(
                        "docs/x.md",
                        "[a](architecture.md) [b](../README.md#two) [c](nowhere.md) [d](https://example.org)"))))
                .containsExactly("docs/x.md → nowhere.md");
    }

    @Test
    void a_decision_is_short_and_says_what_it_costs_and_what_checks_it() {
        assertThat(Source.in("docs/decisions", ".md").stream()
                        .filter(page -> !page.name().equals("README"))
                        .flatMap(page -> faults(page).stream()))
                .isEmpty();
    }

    @Test
    void a_long_decision_without_a_price_is_found() {
        Source counterExample = new Source(
                "0099.md", "**Context.** a\n**Decision.** " + "word ".repeat(250) + "\n**Checked by.** nobody");
        assertThat(faults(counterExample)).containsExactly("0099.md says no Price", "0099.md is too long");
    }

    private static Stream<Source> pages() {
        return Stream.concat(Stream.of(ENGLISH, CHINESE), Source.in("docs", ".md").stream());
    }

    private static Set<String> benches(Source page) {
        return page.find(BENCH)
                .map(named -> BENCHES.resolve(named.group(1)).toString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> commands(Source readme) {
        return readme.find(FENCED)
                .flatMap(block -> block.group(1).lines())
                .filter(line -> !line.isBlank())
                .toList();
    }

    private static List<String> notRunnable(Collection<String> commands) {
        return commands.stream()
                .filter(command -> !Files.isExecutable(Path.of(command.split(" ")[0])))
                .toList();
    }

    private static List<String> deadLinks(List<Source> pages) {
        return pages.stream()
                .flatMap(page -> page.find(LINK)
                        .map(link -> link.group(1))
                        .filter(target -> !Files.exists(Path.of(page.path()).resolveSibling(target)))
                        .map(target -> page.path() + " → " + target))
                .toList();
    }

    private static List<String> faults(Source decision) {
        Stream<String> missing = Stream.of("Context", "Decision", "Price", "Checked by")
                .filter(part -> !decision.text().contains("**" + part + ".**"))
                .map(part -> decision.path() + " says no " + part);
        boolean tooLong = decision.text().split("\\s+").length > WORDS_OF_A_DECISION;
        return Stream.concat(missing, tooLong ? Stream.of(decision.path() + " is too long") : Stream.of())
                .toList();
    }
}
