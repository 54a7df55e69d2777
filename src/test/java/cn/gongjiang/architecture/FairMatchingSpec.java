package cn.gongjiang.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** 就业促进法 3, 27, 29–31; 妇女权益保障法 43: what may not weigh in recruitment is no input of the scoring class. */
class FairMatchingSpec {
    private static final String MATCHING = "cn.gongjiang.employment.matching.";
    private static final Set<String> FORBIDDEN = Set.of(
            "gender",
            "sex",
            "male",
            "female",
            "ethnic",
            "ethnicity",
            "nationality",
            "birth",
            "birthday",
            "birthplace",
            "born",
            "age",
            "origin",
            "native",
            "hometown",
            "household",
            "hukou",
            "marital",
            "married",
            "marriage",
            "family",
            "child",
            "children",
            "pregnant",
            "health",
            "healthy",
            "disabled",
            "disability",
            "disease",
            "hepatitis",
            "religion",
            "identity",
            "name",
            "person");

    /** Words that are said of something other than the person: the division's own name. */
    private static final Set<String> OF_SOMETHING_ELSE = Set.of("Division.name");

    @Test
    void scoring_takes_a_seeker_and_an_opening_and_nothing_else() throws ClassNotFoundException {
        assertThat(scoringMethod().getParameterTypes())
                .extracting(Class::getSimpleName)
                .containsExactly("Seeker", "Opening");
        assertThat(matching("Scoring").getRecordComponents())
                .extracting(RecordComponent::getName)
                .containsExactly("weights", "nearness");
    }

    @Test
    void gender_ethnicity_birthplace_family_health_and_age_are_no_input_of_scoring() throws ClassNotFoundException {
        assertThat(forbidden(matching("Seeker"))).isEmpty();
        assertThat(forbidden(matching("Opening"))).isEmpty();
        assertThat(forbidden(matching("Weights"))).isEmpty();
    }

    @Test
    void nor_of_advice_on_courses() throws ClassNotFoundException {
        for (String input : List.of("advice.Learner", "menu.Lesson", "advice.CourseWeights")) {
            assertThat(forbidden(Class.forName("cn.gongjiang.employment." + input)))
                    .isEmpty();
        }
    }

    @Test
    void a_forbidden_input_is_found_however_deep_it_hides() {
        assertThat(forbidden(Candidate.class))
                .containsExactlyInAnyOrder("Candidate.gender", "Past.birthPlace", "Past.familyStatus");
    }

    private static java.lang.reflect.Method scoringMethod() throws ClassNotFoundException {
        return Arrays.stream(matching("Scoring").getDeclaredMethods())
                .filter(method -> method.getName().equals("score"))
                .findFirst()
                .orElseThrow();
    }

    private static Class<?> matching(String name) throws ClassNotFoundException {
        return Class.forName(MATCHING + name);
    }

    private static List<String> forbidden(Class<?> input) {
        List<String> found = new ArrayList<>();
        for (Class<?> type : reachable(input, new LinkedHashSet<>())) {
            for (RecordComponent component : type.getRecordComponents()) {
                String said = type.getSimpleName() + "." + component.getName();
                if (!OF_SOMETHING_ELSE.contains(said)
                        && words(component.getName()).anyMatch(FORBIDDEN::contains)) {
                    found.add(said);
                }
            }
        }
        return found;
    }

    private static Set<Class<?>> reachable(Type type, Set<Class<?>> seen) {
        if (type instanceof ParameterizedType generic) {
            Stream.of(generic.getActualTypeArguments()).forEach(argument -> reachable(argument, seen));
        } else if (type instanceof Class<?> input && input.isRecord() && seen.add(input)) {
            Stream.of(input.getRecordComponents()).forEach(component -> reachable(component.getGenericType(), seen));
        }
        return seen;
    }

    private static Stream<String> words(String name) {
        return Stream.of(name.split("(?=\\p{Lu})")).map(word -> word.toLowerCase(Locale.ROOT));
    }

    /** Who must never be scored like this. */
    record Candidate(String no, boolean gender, List<Past> past) {}

    /** What hides one level deeper. */
    record Past(String birthPlace, String familyStatus, String message) {}
}
