package cn.gongjiang.employment.state;

import cn.gongjiang.rules.RulePage;
import cn.gongjiang.web.Frame;
import cn.gongjiang.web.Page;
import cn.gongjiang.web.Sheet;
import cn_gongjiang_pages.Templates;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import gg.jte.models.runtime.JteModel;

/** One ground with all its rows. */
public record GroundPage(@JsonUnwrapped RulePage rule) implements Page {
    @Override
    public JteModel html(Templates templates, Frame frame) {
        return templates.employmentGround(this, frame);
    }

    @Override
    public Sheet sheet() {
        return rule.sheet();
    }
}
