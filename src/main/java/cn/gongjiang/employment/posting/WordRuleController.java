package cn.gongjiang.employment.posting;

import cn.gongjiang.identity.Actor;
import cn.gongjiang.identity.May;
import cn.gongjiang.rules.Dated;
import cn.gongjiang.rules.RulePage;
import cn.gongjiang.web.Body;
import cn.gongjiang.web.Form;
import cn.gongjiang.web.NotThere;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** 用语规则: words that vacancies must not say, and when they begin to be forbidden. */
@RestController
class WordRuleController {
    private final WordRuleBook book;
    private final WordRuleDesk desk;
    private final Clock clock;

    WordRuleController(WordRuleBook book, WordRuleDesk desk, Clock clock) {
        this.book = book;
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping(WordRuleBook.ADDRESS)
    @May("rules.read")
    WordRuleList index() {
        return list(Form.empty());
    }

    @PostMapping(WordRuleBook.ADDRESS)
    @May("rules.write")
    ResponseEntity<Object> post(@Body Form<WordRuleForm> form, Actor actor) {
        return form.handle(typed -> WordRuleBook.ADDRESS + "/" + desk.begin(typed, actor), this::list);
    }

    @GetMapping(WordRuleBook.ADDRESS + "/{code}")
    @May("rules.read")
    WordRulePage show(@PathVariable String code) {
        List<WordRule.Recorded> rows = rows(code);
        return page(rows, Form.known(WordRuleForm.of(Dated.shown(LocalDate.now(clock), rows))));
    }

    @PostMapping(WordRuleBook.ADDRESS + "/{code}/versions")
    @May("rules.write")
    ResponseEntity<Object> postVersion(@PathVariable String code, @Body Form<WordRuleForm> form, Actor actor) {
        rows(code);
        return form.handle(
                typed -> {
                    desk.add(code, typed, actor);
                    return WordRuleBook.ADDRESS + "/" + code;
                },
                again -> page(rows(code), again));
    }

    private WordRuleList list(Form<WordRuleForm> form) {
        LocalDate today = LocalDate.now(clock);
        return new WordRuleList(
                book.rules().stream().map(rule -> rule.item(today)).toList(), today, form);
    }

    private WordRulePage page(List<WordRule.Recorded> rows, Form<WordRuleForm> form) {
        LocalDate today = LocalDate.now(clock);
        WordRule rule = Dated.shown(today, rows).rule();
        return new WordRulePage(
                RulePage.of(List.of(WordRuleBook.rule(rows)), today, form),
                rule.words(),
                rule.unless(),
                rule.exceptions(),
                rule.exceptionLaw());
    }

    private List<WordRule.Recorded> rows(String code) {
        List<WordRule.Recorded> rows = book.byCode().get(code);
        if (rows == null) {
            throw new NotThere("规则");
        }
        return rows;
    }
}
