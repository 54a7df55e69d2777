package cn.gongjiang.architecture;

import cn.gongjiang.Gongjiang;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** What stands: the compiled classes, the sources, the modules and the arrows between them. */
final class House {
    static final String ROOT = "cn.gongjiang";
    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);
    static final List<Source> MAIN = Source.in("src/main/java", ".java");
    static final List<Source> TESTS = Source.in("src/test/java", ".java");
    static final List<Source> TEMPLATES = Source.in("src/main/jte", ".jte");
    static final List<Source> MIGRATIONS = Source.in("src/main/resources/db/migration", ".sql");

    private static final Pattern USED_BY_TEMPLATE = Pattern.compile("(?:cn\\.gongjiang|@template)\\.([a-z]+)\\.");

    private House() {}

    static List<Source> java() {
        return Stream.concat(MAIN.stream(), TESTS.stream()).toList();
    }

    static Set<String> modules() {
        return ApplicationModules.of(Gongjiang.class).stream()
                .map(module -> module.getIdentifier().toString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Module to the modules it says it may use. */
    static Map<String, Set<String>> declaredArrows() {
        Map<String, Set<String>> arrows = new TreeMap<>();
        modules().forEach(module -> arrows.put(module, declaredBy(module)));
        return arrows;
    }

    private static Set<String> declaredBy(String module) {
        try {
            ApplicationModule declared =
                    Class.forName(ROOT + "." + module + ".package-info").getAnnotation(ApplicationModule.class);
            return Stream.of(Objects.requireNonNull(declared, module).allowedDependencies())
                    .map(name -> name.replaceFirst("\\s*::.*", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("the module " + module + " says nothing of itself", e);
        }
    }

    /** Module to the modules its classes and templates really use. */
    static Map<String, Set<String>> usedArrows() {
        Map<String, Set<String>> arrows = templateArrows(TEMPLATES);
        for (JavaClass user : CLASSES) {
            String from = moduleOf(user.getPackageName());
            user.getDirectDependenciesFromSelf().stream()
                    .map(used -> moduleOf(used.getTargetClass().getPackageName()))
                    .filter(to -> !to.isEmpty() && !to.equals(from))
                    .forEach(to ->
                            arrows.computeIfAbsent(from, m -> new TreeSet<>()).add(to));
        }
        return arrows;
    }

    /** Module to the modules whose types and templates its templates use. */
    static Map<String, Set<String>> templateArrows(List<Source> templates) {
        Map<String, Set<String>> arrows = new TreeMap<>();
        for (Source template : templates) {
            template.find(USED_BY_TEMPLATE)
                    .map(used -> used.group(1))
                    .filter(to -> !to.equals(template.module()))
                    .forEach(to -> arrows.computeIfAbsent(template.module(), m -> new TreeSet<>())
                            .add(to));
        }
        return arrows;
    }

    private static String moduleOf(String packageName) {
        return packageName.startsWith(ROOT + ".")
                ? packageName.substring(ROOT.length() + 1).replaceFirst("\\..*", "")
                : "";
    }
}
