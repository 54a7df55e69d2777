package cn.gongjiang.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Surefire skips a test class of an unknown suffix without a word. */
class TestsSpec {
    private static final Pattern TESTING =
            Pattern.compile("(?m)^\\s*@(Test|ParameterizedTest|RepeatedTest|TestFactory|Property|Example)\\b");
    private static final Pattern SUFFIX = Pattern.compile(".*(Spec|Tests|Journey)");
    private static final Pattern TEST_METHOD =
            Pattern.compile("@(?:Test|ParameterizedTest|RepeatedTest|Property|Example)\\b[^;{]*?\\bvoid (\\w+)\\(");
    private static final Pattern SENTENCE = Pattern.compile("[A-Za-z0-9]+(_[A-Za-z0-9]+){2,}");

    @Test
    void every_test_class_has_a_suffix_that_is_run() {
        assertThat(skipped(House.TESTS)).isEmpty();
    }

    @Test
    void a_test_class_that_would_be_skipped_is_found() {
        assertThat(skipped(List.of(new Source("PayCheck.java", "    @Te" + "st\n    void pays_on_time() {}"))))
                .containsExactly("PayCheck.java");
    }

    @Test
    void the_names_of_tests_are_sentences() {
        assertThat(speechless(House.TESTS)).isEmpty();
    }

    @Test
    void a_test_whose_name_says_nothing_is_found() {
        assertThat(speechless(List.of(new Source("PaySpec.java", "    @Te" + "st\n    void testPay() {}"))))
                .containsExactly("PaySpec.testPay");
    }

    private static List<String> skipped(List<Source> tests) {
        return tests.stream()
                .filter(test -> test.find(TESTING).findAny().isPresent())
                .filter(test -> !SUFFIX.matcher(test.name()).matches())
                .map(Source::path)
                .toList();
    }

    private static List<String> speechless(List<Source> tests) {
        return tests.stream()
                .flatMap(test -> test.find(TEST_METHOD)
                        .map(method -> method.group(1))
                        .filter(name -> !SENTENCE.matcher(name).matches())
                        .map(name -> test.name() + "." + name))
                .toList();
    }
}
