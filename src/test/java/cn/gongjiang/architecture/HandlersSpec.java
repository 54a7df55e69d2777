package cn.gongjiang.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.identity.May;
import cn.gongjiang.identity.Right;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

class HandlersSpec {
    /** The container's error page is no resource: whoever fails gets an answer. */
    private static final String ERROR_ENDPOINT = "cn.gongjiang.web.ErrorEndpoint";

    private static final ArchRule EVERY_HANDLER_SAYS_WHO_MAY = methods()
            .that()
            .areMetaAnnotatedWith(RequestMapping.class)
            .and()
            .areDeclaredInClassesThat()
            .doNotHaveFullyQualifiedName(ERROR_ENDPOINT)
            .should()
            .beAnnotatedWith(May.class);

    private static final ArchRule HANDLERS_KNOW_NO_REPRESENTATION = noClasses()
            .that()
            .haveSimpleNameEndingWith("Controller")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(MediaType.class);

    @Test
    void every_handler_says_who_may_call_it() {
        EVERY_HANDLER_SAYS_WHO_MAY.check(House.CLASSES);
    }

    @Test
    void a_handler_without_a_declaration_is_found() {
        assertThat(EVERY_HANDLER_SAYS_WHO_MAY.evaluate(counterExample()).hasViolation())
                .isTrue();
    }

    @Test
    void every_right_that_a_handler_asks_for_is_declared_by_a_module() throws ReflectiveOperationException {
        assertThat(asked(House.CLASSES)).isNotEmpty();
        assertThat(undeclared(asked(House.CLASSES), declared())).isEmpty();
    }

    @Test
    void a_right_that_nobody_declared_is_found() {
        assertThat(undeclared(asked(counterExample()), Set.of("jobseekers.read")))
                .containsExactly("jobseekers.raed");
    }

    @Test
    void no_handler_looks_at_the_media_type() {
        HANDLERS_KNOW_NO_REPRESENTATION.check(House.CLASSES);
    }

    @Test
    void a_handler_that_looks_at_the_media_type_is_found() {
        assertThat(HANDLERS_KNOW_NO_REPRESENTATION.evaluate(counterExample()).hasViolation())
                .isTrue();
    }

    private static JavaClasses counterExample() {
        return new ClassFileImporter().importClasses(OpenController.class);
    }

    private static Set<String> asked(JavaClasses classes) {
        return classes.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(May.class))
                .map(method -> method.getAnnotationOfType(May.class).value())
                .collect(Collectors.toSet());
    }

    private static Set<String> declared() throws ReflectiveOperationException {
        List<JavaMethod> beans = House.CLASSES.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(Bean.class))
                .filter(method -> method.getRawReturnType().isEquivalentTo(Right.class))
                .toList();
        Set<String> names = new HashSet<>(Set.of(May.ANYONE, May.SIGNED_IN));
        for (JavaMethod bean : beans) {
            names.add(made(bean.reflect()).name());
        }
        return names;
    }

    private static Right made(Method bean) throws ReflectiveOperationException {
        Constructor<?> constructor = bean.getDeclaringClass().getDeclaredConstructor();
        constructor.setAccessible(true);
        bean.setAccessible(true);
        return (Right) bean.invoke(constructor.newInstance());
    }

    private static Set<String> undeclared(Set<String> asked, Set<String> declared) {
        return asked.stream().filter(right -> !declared.contains(right)).collect(Collectors.toSet());
    }

    /** Forgets the declaration once, misspells it once, and asks what the caller wants to see. */
    static class OpenController {
        @GetMapping("/forgotten")
        String forgotten() {
            return MediaType.TEXT_HTML_VALUE + MediaType.TEXT_HTML;
        }

        @GetMapping("/misspelt")
        @May("jobseekers.raed")
        String misspelt() {
            return "";
        }
    }
}
