package cn.gongjiang.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SourcesSpec {
    private static final Pattern SENTENCE = Pattern.compile("(?s)^/\\*\\*\\s.{10,}?[.].*?\\*/\\s");
    private static final Map<String, Pattern> UNFINISHED = Map.of(
            "imports everything", Pattern.compile("(?m)^import (static )?[\\w.]+\\.\\*;"),
            "leaves work", Pattern.compile("\\b(TO" + "DO|FIX" + "ME|XX" + "X)\\b"),
            "switches a test off", Pattern.compile("@Dis" + "abled\\b"),
            "sleeps", Pattern.compile("Thread\\.sl" + "eep\\b"),
            "mocks", Pattern.compile("org\\.mock" + "ito"),
            "prints a stack", Pattern.compile("printStack" + "Trace"));

    @Test
    void every_package_says_what_it_is_and_allows_no_null() {
        assertThat(silentPackages(House.java())).isEmpty();
    }

    @Test
    void a_package_without_a_sentence_or_without_null_checks_is_found() {
        List<Source> counterExamples = List.of(
                new Source("a/Pay.java", "package a;"),
                new Source("b/package-info.java", "/** Pays what was agreed. */\npackage b;"),
                new Source("c/package-info.java", "@NullMarked\npackage c;"),
                new Source("d/package-info.java", "/** Pays what was agreed. */\n@NullMarked\npackage d;"));
        assertThat(silentPackages(counterExamples)).containsExactlyInAnyOrder("a", "b", "c");
    }

    @Test
    void sources_are_finished_and_import_what_they_use() {
        assertThat(unfinished(House.java())).isEmpty();
    }

    @Test
    void what_is_unfinished_is_found() {
        List<Source> counterExamples = List.of(
                new Source("A.java", "import java.util" + ".*;"),
                new Source("B.java", "// TO" + "DO later"),
                new Source("C.java", "@Dis" + "abled"),
                new Source("D.java", "Thread.sl" + "eep(10)"));
        assertThat(unfinished(counterExamples))
                .containsExactlyInAnyOrder(
                        "A.java imports everything",
                        "B.java leaves work",
                        "C.java switches a test off",
                        "D.java sleeps");
    }

    private static Set<String> silentPackages(List<Source> sources) {
        Map<String, Source> described = sources.stream()
                .filter(source -> source.name().equals("package-info"))
                .collect(Collectors.toMap(SourcesSpec::packageFolder, Function.identity()));
        return sources.stream()
                .map(SourcesSpec::packageFolder)
                .filter(folder -> !(described.containsKey(folder) && speaks(described.get(folder))))
                .collect(Collectors.toSet());
    }

    /** Tests share the package of what they test. */
    private static String packageFolder(Source source) {
        return source.folder().replaceFirst("^src/(main|test)/java/", "");
    }

    private static boolean speaks(Source description) {
        return description.text().contains("@NullMarked")
                && description.find(SENTENCE).findAny().isPresent();
    }

    private static List<String> unfinished(List<Source> sources) {
        return sources.stream()
                .flatMap(source -> UNFINISHED.entrySet().stream()
                        .filter(fault -> source.find(fault.getValue()).findAny().isPresent())
                        .map(fault -> source.path() + " " + fault.getKey()))
                .flatMap(Stream::of)
                .toList();
    }
}
