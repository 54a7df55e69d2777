package cn.gongjiang.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.core.Numbering;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

class SqlSpec {
    private static final ArchRule ONLY_REPOSITORIES_SPEAK_SQL = noClasses()
            .that(areNoPartOfARepository())
            .and()
            .resideOutsideOfPackage("cn.gongjiang.core.database..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework.jdbc.core..")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Statement.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Connection.class);

    /** {@link Numbering} is the collection of the number series under a word of its own. */
    private static final ArchRule REPOSITORIES_ARE_LISTINGS_OR_COLLECTIONS = classes()
            .that()
            .areAnnotatedWith(Repository.class)
            .should()
            .haveSimpleNameEndingWith("Listing")
            .orShould()
            .haveNameMatching(".*([a-z]s|People)")
            .orShould()
            .be(Numbering.class);

    private static final Pattern WRITES =
            Pattern.compile("(?i)\\b(?:insert\\s+into|update|delete\\s+from)\\s+([a-z_]+)\\.[a-z_]+");
    private static final Pattern READS = Pattern.compile("(?i)\\b(?:from|join)\\s+([a-z_]+)\\.[a-z_]+");

    @Test
    void sql_stands_only_in_listings_and_collections() {
        ONLY_REPOSITORIES_SPEAK_SQL.check(House.CLASSES);
        REPOSITORIES_ARE_LISTINGS_OR_COLLECTIONS.check(House.CLASSES);
    }

    @Test
    void sql_anywhere_else_is_found() {
        var counterExamples = new ClassFileImporter().importClasses(QueryingController.class, VacancyStore.class);
        assertThat(ONLY_REPOSITORIES_SPEAK_SQL.evaluate(counterExamples).hasViolation())
                .isTrue();
        assertThat(REPOSITORIES_ARE_LISTINGS_OR_COLLECTIONS
                        .evaluate(counterExamples)
                        .hasViolation())
                .isTrue();
    }

    @Test
    void a_listing_only_reads() {
        assertThat(writingListings(House.MAIN)).isEmpty();
    }

    @Test
    void a_listing_that_writes_is_found() {
        assertThat(writingListings(List.of(new Source(
                        "src/main/java/cn/gongjiang/registry/PersonListing.java",
                        "update registry.person set seen = 1"))))
                .containsExactly("PersonListing writes");
    }

    @Test
    void a_module_writes_its_own_tables_and_reads_those_of_modules_it_may_use() {
        assertThat(foreignTables(House.MAIN, House.declaredArrows())).isEmpty();
    }

    @Test
    void a_write_into_another_module_and_a_look_upstairs_are_found() {
        List<Source> sources = List.of(
                new Source(
                        "src/main/java/cn/gongjiang/employment/Pushes.java",
                        "insert into registry.person (name) values (:name)"),
                new Source(
                        "src/main/java/cn/gongjiang/registry/People.java",
                        "select * from registry.person p join employment.jobseeker j on j.person = p.id"));
        Map<String, Set<String>> arrows = Map.of("employment", Set.of("registry"), "registry", Set.of());
        assertThat(foreignTables(sources, arrows)).containsExactly("Pushes writes registry", "People reads employment");
    }

    private static DescribedPredicate<JavaClass> areNoPartOfARepository() {
        return DescribedPredicate.describe("are no part of a repository", type -> {
            JavaClass outer = type;
            while (!outer.isAnnotatedWith(Repository.class)
                    && outer.getEnclosingClass().isPresent()) {
                outer = outer.getEnclosingClass().get();
            }
            return !outer.isAnnotatedWith(Repository.class);
        });
    }

    private static List<String> writingListings(List<Source> sources) {
        return sources.stream()
                .filter(source -> source.name().endsWith("Listing"))
                .filter(source -> source.find(WRITES).findAny().isPresent())
                .map(source -> source.name() + " writes")
                .toList();
    }

    private static List<String> foreignTables(List<Source> sources, Map<String, Set<String>> arrows) {
        List<String> wrong = new ArrayList<>();
        for (Source source : sources) {
            source.find(WRITES)
                    .map(written -> written.group(1))
                    .filter(schema -> !schema.equals(source.module()))
                    .forEach(schema -> wrong.add(source.name() + " writes " + schema));
            source.find(READS)
                    .map(read -> read.group(1))
                    .filter(schema -> !schema.equals(source.module()))
                    .filter(schema ->
                            !arrows.getOrDefault(source.module(), Set.of()).contains(schema))
                    .forEach(schema -> wrong.add(source.name() + " reads " + schema));
        }
        return wrong;
    }

    /** A handler that asks the database itself. */
    record QueryingController(JdbcClient jdbc) {}

    /** A repository that is no collection of anything. */
    @Repository
    static class VacancyStore {}
}
