package cn.gongjiang.cockpit;

import cn.gongjiang.web.Frame;
import cn.gongjiang.web.Page;
import cn.gongjiang.web.Sheet;
import cn_gongjiang_pages.Templates;
import com.fasterxml.jackson.annotation.JsonIgnore;
import gg.jte.models.runtime.JteModel;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The figures at a date. */
public record IndicatorList(
        List<IndicatorItem> items,
        long total,
        int page,
        int size,
        @JsonIgnore LocalDate asOf,
        @JsonIgnore @Nullable LocalDate since,
        @JsonIgnore Area area)
        implements Page {
    /** For which part of the county the figures are, and which parts the viewer may choose. */
    public record Area(String name, List<String> choices) {}

    @Override
    public JteModel html(Templates templates, Frame frame) {
        return templates.cockpitIndicators(this, frame);
    }

    @Override
    public Sheet sheet() {
        return sheet(items);
    }

    static Sheet sheet(List<IndicatorItem> items) {
        return Sheet.of("指标", items)
                .column("指标代码", IndicatorItem::code)
                .column("指标", IndicatorItem::name)
                .column("数值", IndicatorItem::value)
                .column("单位", IndicatorItem::unit)
                .column("分子", IndicatorItem::numerator)
                .column("分母", IndicatorItem::denominator)
                .column("截至", IndicatorItem::asOf)
                .column("比较日期", i -> i.since() == null ? null : i.since().asOf())
                .column("比较数值", i -> i.since() == null ? null : i.since().value())
                .column("变化", i -> i.since() == null ? null : i.since().change())
                .column("口径", IndicatorItem::definition)
                .column("明细地址", IndicatorItem::rows)
                .build();
    }
}
