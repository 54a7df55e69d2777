package cn.gongjiang.registry.union;

import cn.gongjiang.web.Frame;
import cn.gongjiang.web.Page;
import cn.gongjiang.web.Sheet;
import cn_gongjiang_pages.Templates;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import gg.jte.models.runtime.JteModel;
import java.util.List;

/** One union, and those directly under it. */
public record UnionPage(@JsonUnwrapped UnionItem union, List<UnionItem> children) implements Page {
    @Override
    public JteModel html(Templates templates, Frame frame) {
        return templates.registryUnion(this, frame);
    }

    @Override
    public Sheet sheet() {
        return UnionList.sheet(children);
    }
}
