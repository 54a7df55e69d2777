package cn.gongjiang.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.identity.Scope;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ListingsSpec {
    /** On purpose: a figure counts a whole area, which the cockpit has already held against the viewer's scope. */
    private static final Set<String> BEYOND_THE_VIEWER = Set.of(
            "CountingListing.conversion", "CountingListing.trained", "CountingListing.placed", "FigureListing.read");

    private static final ArchRule EVERY_LISTING_TAKES_THE_SCOPE = methods()
            .that()
            .areDeclaredInClassesThat()
            .haveSimpleNameEndingWith("Listing")
            .and()
            .areNotPrivate()
            .and(describe("are not made by the compiler", (JavaMethod m) -> !m.getName()
                    .contains("$")))
            .and(describe(
                    "stay within what the viewer sees",
                    (JavaMethod m) -> !BEYOND_THE_VIEWER.contains(m.getOwner().getSimpleName() + "." + m.getName())))
            .should(takeTheScope());

    @Test
    void every_listing_takes_the_scope_of_the_viewer() {
        EVERY_LISTING_TAKES_THE_SCOPE.check(House.CLASSES);
    }

    @Test
    void a_listing_that_shows_everybody_everything_is_found() {
        var counterExample = new ClassFileImporter().importClasses(BoundlessListing.class);
        assertThat(EVERY_LISTING_TAKES_THE_SCOPE.evaluate(counterExample).hasViolation())
                .isTrue();
    }

    @Test
    void the_exceptions_still_exist() {
        assertThat(House.CLASSES.stream()
                        .flatMap(type -> type.getMethods().stream())
                        .map(m -> m.getOwner().getSimpleName() + "." + m.getName()))
                .containsAll(BEYOND_THE_VIEWER);
    }

    private static ArchCondition<JavaMethod> takeTheScope() {
        return new ArchCondition<>("take a Scope") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean takes =
                        method.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Scope.class));
                events.add(new SimpleConditionEvent(method, takes, method.getFullName() + " takes no Scope"));
            }
        };
    }

    /** Asks nobody who is looking. */
    static class BoundlessListing {
        List<String> all() {
            return List.of();
        }
    }
}
