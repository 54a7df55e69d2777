package cn.gongjiang.employment.structure;

import cn.gongjiang.web.Frame;
import cn.gongjiang.web.Page;
import cn.gongjiang.web.Sheet;
import cn_gongjiang_pages.Templates;
import com.fasterxml.jackson.annotation.JsonIgnore;
import gg.jte.models.runtime.JteModel;
import java.util.List;

/** The structure of the people without work today. */
public record StructurePage(
        long people,
        List<Dimension> dimensions,
        @JsonIgnore String division,
        @JsonIgnore List<String> divisions) implements Page {
    private record Line(String dimension, Dimension.Slice slice) {}

    @Override
    public JteModel html(Templates templates, Frame frame) {
        return templates.employmentStructure(this, frame);
    }

    @Override
    public Sheet sheet() {
        List<Line> lines = dimensions.stream()
                .flatMap(d -> d.slices().stream().map(s -> new Line(d.name(), s)))
                .toList();
        return Sheet.of("失业人员结构", lines)
                .column("维度", Line::dimension)
                .column("分类", l -> l.slice().name())
                .column("人数", l -> l.slice().people())
                .column("明细地址", l -> l.slice().address())
                .build();
    }
}
