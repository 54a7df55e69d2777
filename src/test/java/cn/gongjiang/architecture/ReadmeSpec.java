package cn.gongjiang.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReadmeSpec {
    private static final Source ENGLISH = Source.read(Path.of("README.md"));
    private static final Source CHINESE = Source.read(Path.of("README.zh-CN.md"));
    private static final Pattern FENCED = Pattern.compile("(?ms)^```\\n(.*?)^```$");
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?://|#)([^)#]+)(?:#[^)]*)?\\)");
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
    void every_link_leads_somewhere() {
        List<Source> pages = Stream.concat(Stream.of(ENGLISH, CHINESE), Source.in("docs", ".md").stream())
                .toList();
        assertThat(deadLinks(pages)).isEmpty();
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

    private static List<String> commands(Source readme) {
        return readme.find(FENCED)
                .flatMap(block -> block.group(1).lines())
                .filter(line -> !line.isBlank())
                .toList();
    }

    private static List<String> notRunnable(List<String> commands) {
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
