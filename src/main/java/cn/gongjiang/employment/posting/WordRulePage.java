package cn.gongjiang.employment.posting;

import cn.gongjiang.rules.RulePage;
import cn.gongjiang.web.Frame;
import cn.gongjiang.web.Page;
import cn.gongjiang.web.Sheet;
import cn_gongjiang_pages.Templates;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One rule of wording with all its rows.
 *
 * @param words those of today; before its first day, those it begins with
 * @param unless what they may be part of
 * @param exceptions what may make them lawful
 */
public record WordRulePage(
        @JsonUnwrapped RulePage rule,
        List<String> words,
        List<String> unless,
        List<String> exceptions,
        @Nullable String exceptionLaw)
        implements Page {
    @Override
    public JteModel html(Templates templates, Frame frame) {
        return templates.employmentWordRule(this, frame);
    }

    @Override
    public Sheet sheet() {
        return rule.sheet();
    }
}
