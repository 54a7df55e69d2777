package cn.gongjiang.skills;

import cn.gongjiang.web.Frame;
import cn.gongjiang.web.Page;
import cn.gongjiang.web.Sheet;
import cn_gongjiang_pages.Templates;
import com.fasterxml.jackson.annotation.JsonIgnore;
import gg.jte.models.runtime.JteModel;
import java.util.List;

/**
 * Occupations: those some words may mean, likeliest first, or a page of all.
 *
 * @param confident whether the first is what the words mean, as far as can be told; never where nothing was asked
 */
public record OccupationList(
        List<OccupationItem> items,
        boolean confident,
        long total,
        int page,
        int size,
        @JsonIgnore String q) implements Page {
    @Override
    public JteModel html(Templates templates, Frame frame) {
        return templates.skillsOccupations(this, frame);
    }

    @Override
    public Sheet sheet() {
        return Sheet.of("职业", items)
                .column("职业编码", OccupationItem::code)
                .column("职业名称", OccupationItem::name)
                .column("相像程度", OccupationItem::score)
                .column("平常叫法", item -> String.join("、", item.aliases()))
                .build();
    }

    @JsonIgnore
    public boolean isAsked() {
        return !q.isEmpty();
    }

    @JsonIgnore
    public boolean hasNext() {
        return (page + 1L) * size < total;
    }
}
