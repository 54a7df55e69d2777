package cn.gongjiang.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class NamesSpec {
    private static final Pattern TYPE =
            Pattern.compile("(?m)^\\s*(?:[a-z-]+\\s+)*(?:class|record|interface|enum|@interface)\\s+([A-Z]\\w*)");
    private static final Pattern EMPTY_WORD =
            Pattern.compile("\\w*(Manager|Helper|Utils?|Impl|DTO|Dto|VO|DO|Common|Constants)|(Base|Abstract)[A-Z]\\w*");
    private static final Pattern EMPTY_PACKAGE = Pattern.compile(
            "^package [\\w.]*\\b(common|util|utils|helper|impl|dto|vo|base|misc|service|model)\\b", Pattern.MULTILINE);

    @Test
    void no_type_is_called_by_a_word_that_says_nothing() {
        assertThat(emptyTypes(House.java())).isEmpty();
    }

    @Test
    void a_helper_a_manager_and_a_dto_are_found() {
        Source counterExample = new Source(
                "A.java",
                "public final class PayHelper {}\nrecord VacancyDTO() {}\n  abstract class BaseDesk {}\ninterface Doable {}");
        assertThat(emptyTypes(List.of(counterExample))).containsExactly("PayHelper", "VacancyDTO", "BaseDesk");
    }

    @Test
    void a_package_is_a_business_word() {
        assertThat(emptyPackages(House.java())).isEmpty();
    }

    @Test
    void a_package_of_leftovers_is_found() {
        assertThat(emptyPackages(List.of(new Source("A.java", "package cn.gongjiang.wages.util;"))))
                .containsExactly("A.java");
    }

    private static List<String> emptyTypes(List<Source> sources) {
        return sources.stream()
                .flatMap(source -> source.find(TYPE).map(found -> found.group(1)))
                .filter(EMPTY_WORD.asMatchPredicate())
                .toList();
    }

    private static List<String> emptyPackages(List<Source> sources) {
        return sources.stream()
                .filter(source -> source.find(EMPTY_PACKAGE).findAny().isPresent())
                .map(Source::path)
                .toList();
    }
}
