package cn.gongjiang.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gongjiang.Gongjiang;
import cn.gongjiang.architecture.counterexample.circle.Circle;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;
import tools.jackson.databind.ObjectMapper;

class ModulesSpec {
    @Test
    void modules_use_only_what_others_open_and_make_no_circle() {
        ApplicationModules.of(Gongjiang.class).verify();
    }

    @Test
    void two_modules_that_know_each_other_are_found() {
        ApplicationModules circle = ApplicationModules.of(Circle.class, ImportOption.Predefined.ONLY_INCLUDE_TESTS);
        assertThatThrownBy(circle::verify).isInstanceOf(Violations.class).hasMessageContaining("Cycle detected");
    }

    @Test
    void arrows_point_down() {
        assertThat(Floors.wrong(House.declaredArrows())).isEmpty();
    }

    @Test
    void an_arrow_up_or_along_or_to_an_unknown_module_is_found() {
        assertThat(Floors.wrong(Map.of("registry", Set.of("core", "employment"))))
                .containsExactly("registry → employment does not point down");
        assertThat(Floors.wrong(Map.of("wages", Set.of("employment"))))
                .containsExactly("wages → employment does not point down");
        assertThat(Floors.wrong(Map.of("home", Set.of("warehouse"))))
                .containsExactly("home → warehouse does not point down");
        assertThat(Floors.wrong(Map.of("warehouse", Set.of()))).containsExactly("warehouse stands on no floor");
    }

    @Test
    void templates_use_only_what_their_module_may_use() {
        assertThat(beyond(House.templateArrows(House.TEMPLATES), House.declaredArrows()))
                .isEmpty();
    }

    @Test
    void a_template_that_reaches_into_another_module_is_found() {
        List<Source> templates = List.of(new Source(
                "src/main/jte/home/home.jte", "@import cn.gongjiang.employment.JobseekerItem\n@template.web.layout()"));
        assertThat(beyond(House.templateArrows(templates), Map.of("home", Set.of("web"))))
                .containsExactly("home → employment is used and not allowed");
    }

    @Test
    void what_a_module_may_use_it_uses() {
        assertThat(missing(House.declaredArrows(), House.usedArrows(), " is allowed and not used"))
                .isEmpty();
    }

    @Test
    void a_permission_nobody_needs_is_found() {
        assertThat(missing(
                        Map.of("home", Set.of("core", "web")),
                        Map.of("home", Set.of("web")),
                        " is allowed and not used"))
                .containsExactly("home → core is allowed and not used");
    }

    @Test
    void the_list_that_a_start_migrates_by_names_every_module_after_those_it_uses() throws IOException {
        List<String> listed;
        try (InputStream list =
                Gongjiang.class.getResourceAsStream("/META-INF/spring-modulith/application-modules.json")) {
            Map<?, ?> byName = new ObjectMapper().readValue(list, LinkedHashMap.class);
            listed = byName.keySet().stream().map(String::valueOf).toList();
        }
        assertThat(listed).containsExactlyInAnyOrderElementsOf(House.modules());
        assertThat(tooEarly(listed, House.declaredArrows())).isEmpty();
    }

    @Test
    void a_module_listed_before_one_it_uses_is_found() {
        assertThat(tooEarly(List.of("home", "core"), Map.of("home", Set.of("core"), "core", Set.of())))
                .containsExactly("home stands before core");
    }

    private static List<String> tooEarly(List<String> listed, Map<String, Set<String>> arrows) {
        List<String> early = new ArrayList<>();
        arrows.forEach((module, targets) -> targets.stream()
                .filter(to -> listed.indexOf(to) > listed.indexOf(module))
                .forEach(to -> early.add(module + " stands before " + to)));
        return early;
    }

    private static List<String> beyond(Map<String, Set<String>> used, Map<String, Set<String>> declared) {
        return missing(used, declared, " is used and not allowed");
    }

    private static List<String> missing(
            Map<String, Set<String>> arrows, Map<String, Set<String>> from, String complaint) {
        List<String> missing = new ArrayList<>();
        arrows.forEach((module, targets) -> targets.stream()
                .filter(to -> !from.getOrDefault(module, Set.of()).contains(to))
                .forEach(to -> missing.add(module + " → " + to + complaint)));
        return missing;
    }
}
