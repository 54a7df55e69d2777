package cn.gongjiang.rules;

import cn.gongjiang.core.ParameterKind;
import cn.gongjiang.core.ParameterKinds;
import cn.gongjiang.identity.Actor;
import cn.gongjiang.identity.May;
import cn.gongjiang.registry.Divisions;
import cn.gongjiang.web.Body;
import cn.gongjiang.web.Form;
import cn.gongjiang.web.NotThere;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** One parameter: its values from which day to which, and the next one. */
@RestController
class ParameterController {
    private final ParameterKinds kinds;
    private final ParameterBook book;
    private final ParameterDesk desk;
    private final Divisions divisions;
    private final Clock clock;

    ParameterController(
            ParameterKinds kinds, ParameterBook book, ParameterDesk desk, Divisions divisions, Clock clock) {
        this.kinds = kinds;
        this.book = book;
        this.desk = desk;
        this.divisions = divisions;
        this.clock = clock;
    }

    @GetMapping("/rules/parameters/{code}")
    @May("rules.read")
    ParameterPage show(@PathVariable String code) {
        ParameterKind kind = kind(code);
        RuleVersion now = book.rules(kind).getFirst().on(LocalDate.now(clock)).orElse(null);
        return page(kind, Form.known(ParameterForm.of(kind, now)));
    }

    @PostMapping("/rules/parameters/{code}/versions")
    @May("rules.write")
    ResponseEntity<Object> postVersion(@PathVariable String code, @Body Form<ParameterForm> form, Actor actor) {
        ParameterKind kind = kind(code);
        return form.handle(
                typed -> {
                    desk.add(kind, typed, actor);
                    return "/rules/parameters/" + code;
                },
                again -> page(kind, again));
    }

    private ParameterPage page(ParameterKind kind, Form<ParameterForm> form) {
        List<String> places = kind.byDivision()
                ? Stream.concat(Stream.of(ParameterBook.COUNTY), divisions.names().stream())
                        .toList()
                : List.of();
        return new ParameterPage(
                RulePage.of(book.rules(kind), LocalDate.now(clock), form),
                kind.unit(),
                kind.least(),
                kind.most(),
                places);
    }

    private ParameterKind kind(String code) {
        return kinds.find(code).orElseThrow(() -> new NotThere("规则"));
    }
}
