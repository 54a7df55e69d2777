package cn.gongjiang.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A kernel owns a lifecycle and no vocabulary; the rooms that gather contributions know no contributor. */
class KernelsSpec {
    private static final Set<String> GATHERING = Set.of("cockpit", "home", "demo");
    private static final Set<String> DOMAIN_WORDS = Set.of(
            "jobseeker",
            "vacancy",
            "vacancies",
            "referral",
            "placement",
            "training",
            "occupation",
            "wage",
            "subsidy",
            "lecture",
            "lawyer",
            "dispute",
            "craftsman",
            "courier",
            "daycare",
            "checkup",
            "allowance");
    private static final Pattern WORD = Pattern.compile("\\p{Lu}?\\p{Ll}+");

    @Test
    void no_kernel_contains_a_domain_word() {
        assertThat(domainWords(house(), Floors.KERNELS::contains)).isEmpty();
    }

    @Test
    void cockpit_home_and_demo_know_no_programme() {
        assertThat(domainWords(house(), GATHERING::contains)).isEmpty();
    }

    @Test
    void a_domain_word_in_a_kernel_or_in_the_cockpit_is_found() {
        List<Source> counterExamples = List.of(
                new Source("src/main/java/cn/gongjiang/casework/Matter.java", "boolean isDispute() { return true; }"),
                new Source("src/main/jte/cockpit/indicator.jte", "<a href=\"/jobseekers\">"),
                new Source("src/main/java/cn/gongjiang/law/Dispute.java", "class Dispute {}"));
        assertThat(domainWords(counterExamples, Floors.KERNELS::contains))
                .containsExactly("src/main/java/cn/gongjiang/casework/Matter.java says dispute");
        assertThat(domainWords(counterExamples, GATHERING::contains))
                .containsExactly("src/main/jte/cockpit/indicator.jte says jobseeker");
    }

    private static List<Source> house() {
        return Stream.of(House.MAIN, House.TEMPLATES, House.MIGRATIONS)
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> domainWords(List<Source> sources, Predicate<String> room) {
        Set<String> words = Stream.concat(DOMAIN_WORDS.stream(), Floors.PROGRAMMES.stream())
                .collect(java.util.stream.Collectors.toSet());
        return sources.stream()
                .filter(source -> room.test(source.module()))
                .flatMap(source -> source.find(WORD)
                        .map(found -> found.group().toLowerCase(Locale.ROOT).replaceFirst("s$", ""))
                        .filter(word -> words.contains(word) || words.contains(word + "s"))
                        .distinct()
                        .map(word -> source.path() + " says " + word))
                .toList();
    }
}
