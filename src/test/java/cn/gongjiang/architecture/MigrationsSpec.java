package cn.gongjiang.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Flyway ignores a misplaced script without a word, so its place is checked here. */
class MigrationsSpec {
    private static final String FOLDER = "src/main/resources/db/migration/";
    private static final Pattern PLACE = Pattern.compile(FOLDER + "([a-z_]+)/V\\d+__[a-z0-9_]+\\.sql");
    private static final Pattern MADE = Pattern.compile(
            "(?i)create (?:or replace )?(?:table|view|materialized view|function|type|sequence) (?:if not exists )?([a-z_.]+)");
    private static final Pattern REFERRED = Pattern.compile("(?i)\\breferences ([a-z_]+)\\.");

    @Test
    void every_script_lies_in_the_folder_of_a_module() {
        assertThat(misplaced(House.MIGRATIONS, House.modules())).isEmpty();
    }

    @Test
    void a_script_in_no_folder_or_in_a_folder_that_is_no_module_is_found() {
        assertThat(misplaced(
                        List.of(
                                new Source(FOLDER + "V1__lost.sql", ""),
                                new Source(FOLDER + "warehouse/V1__goods.sql", ""),
                                new Source(FOLDER + "core/parameters.sql", "")),
                        Set.of("core")))
                .hasSize(3);
    }

    @Test
    void a_module_makes_only_its_own_tables() {
        assertThat(foreignTables(House.MIGRATIONS)).isEmpty();
    }

    @Test
    void a_table_in_another_module_or_in_no_schema_is_found() {
        Source script = new Source(
                FOLDER + "registry/V9__x.sql",
                "create table skills.level (x int); create table loose (x int); create table registry.venue (x int);");
        assertThat(foreignTables(List.of(script)))
                .containsExactly("registry makes skills.level", "registry makes loose");
    }

    @Test
    void foreign_keys_point_down() {
        assertThat(Floors.wrong(foreignKeys(House.MIGRATIONS))).isEmpty();
    }

    @Test
    void a_foreign_key_that_points_up_is_found() {
        Source script = new Source(
                FOLDER + "registry/V9__x.sql", "create table registry.x (no text references employment.vacancy)");
        assertThat(Floors.wrong(foreignKeys(List.of(script))))
                .containsExactly("registry → employment does not point down");
    }

    private static List<String> misplaced(List<Source> scripts, Set<String> modules) {
        return scripts.stream()
                .map(Source::path)
                .filter(path -> {
                    var place = PLACE.matcher(path);
                    return !place.matches() || !(place.group(1).equals("__root") || modules.contains(place.group(1)));
                })
                .toList();
    }

    private static List<String> foreignTables(List<Source> scripts) {
        return scripts.stream()
                .filter(script -> !script.module().equals("__root"))
                .flatMap(script -> script.find(MADE)
                        .map(made -> made.group(1))
                        .filter(table -> !table.startsWith(script.module() + "."))
                        .map(table -> script.module() + " makes " + table))
                .toList();
    }

    private static Map<String, Set<String>> foreignKeys(List<Source> scripts) {
        Map<String, Set<String>> arrows = new java.util.TreeMap<>();
        for (Source script : scripts) {
            List<String> targets = new ArrayList<>(
                    script.find(REFERRED).map(found -> found.group(1)).toList());
            targets.removeIf(script.module()::equals);
            if (!targets.isEmpty()) {
                arrows.computeIfAbsent(script.module(), m -> new java.util.TreeSet<>())
                        .addAll(targets);
            }
        }
        return arrows;
    }
}
