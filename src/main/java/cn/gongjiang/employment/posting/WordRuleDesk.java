package cn.gongjiang.employment.posting;

import cn.gongjiang.core.Numbering;
import cn.gongjiang.identity.Actor;
import cn.gongjiang.rules.Dated;
import cn.gongjiang.rules.RuleChanges;
import cn.gongjiang.rules.RuleVersion;
import cn.gongjiang.web.NotThere;
import cn.gongjiang.web.Problem;
import cn.gongjiang.web.Refused;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the rules of wording: adds rows from a day on, and new rules. */
@Service
class WordRuleDesk {
    private static final String SERIES = "YY";

    private final WordRules rules;
    private final WordRuleBook book;
    private final RuleChanges changes;
    private final Numbering numbering;

    WordRuleDesk(WordRules rules, WordRuleBook book, RuleChanges changes, Numbering numbering) {
        this.rules = rules;
        this.book = book;
        this.changes = changes;
        this.numbering = numbering;
    }

    /**
     * A new rule.
     *
     * @return its code
     * @throws Refused also when there is one of this name
     */
    @Transactional
    String begin(WordRuleForm told, Actor actor) {
        rules.lock();
        List<Problem> wrong = wrong(told);
        if (book.byCode().values().stream()
                .anyMatch(rows -> rows.getFirst().rule().name().equals(told.name()))) {
            wrong.add(new Problem("name", "已经有一条叫这个名字的规则，请打开那条来改"));
        }
        return write(numbering.next(SERIES), told, List.of(), wrong, actor);
    }

    /** A row from a day on; what was in force before stays so until then. */
    @Transactional
    void add(String code, WordRuleForm told, Actor actor) {
        rules.lock();
        List<WordRule.Recorded> there = book.byCode().get(code);
        if (there == null) {
            throw new NotThere("规则");
        }
        write(code, told, there, wrong(told), actor);
    }

    private String write(
            String code, WordRuleForm told, List<WordRule.Recorded> there, List<Problem> wrong, Actor actor) {
        WordRule rule = told.rule(code);
        String different = rule.changesSince(Dated.on(told.effectiveFrom(), there)
                .map(WordRule.Recorded::rule)
                .orElse(null));
        RuleVersion added = changes.version(told, null, rule.told(), different, actor);
        changes.demand(
                added,
                told.seen(),
                there.isEmpty() ? List.of() : WordRuleBook.rule(there).versions(),
                wrong);
        rules.add(new WordRule.Recorded(rule, told.verified(), told.why(), actor.name(), added.recordedAt()));
        changes.note(actor, code, rule.name(), added);
        return code;
    }

    private static List<Problem> wrong(WordRuleForm told) {
        List<Problem> wrong = new ArrayList<>();
        check(wrong, "words", told.words());
        check(wrong, "unless", told.unless());
        check(wrong, "exceptions", told.exceptions());
        if (Words.of(told.words()).words().isEmpty()) {
            wrong.add(new Problem("words", "请写是哪些词"));
        }
        if (told.exceptions() != null && told.exceptionLaw() == null) {
            wrong.add(new Problem("exceptionLaw", "写了例外，就要写依据"));
        }
        return wrong;
    }

    private static void check(List<Problem> wrong, String field, @Nullable String typed) {
        String problem = Words.of(typed).wrong();
        if (!problem.isEmpty()) {
            wrong.add(new Problem(field, problem));
        }
    }
}
