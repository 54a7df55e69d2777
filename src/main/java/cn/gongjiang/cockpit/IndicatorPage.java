package cn.gongjiang.cockpit;

import cn.gongjiang.web.Frame;
import cn.gongjiang.web.Page;
import cn.gongjiang.web.Sheet;
import cn_gongjiang_pages.Templates;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import gg.jte.models.runtime.JteModel;
import java.util.List;

/** One figure, and what it was at the end of earlier months. */
public record IndicatorPage(
        @JsonUnwrapped IndicatorItem indicator,
        @JsonIgnore List<IndicatorItem> earlier,
        @JsonIgnore IndicatorList.Area area)
        implements Page {
    @Override
    public JteModel html(Templates templates, Frame frame) {
        return templates.cockpitIndicator(this, frame);
    }

    @Override
    public Sheet sheet() {
        return IndicatorList.sheet(List.of(indicator));
    }
}
