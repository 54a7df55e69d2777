package cn.gongjiang.cockpit;

import cn.gongjiang.web.Frame;
import cn.gongjiang.web.Page;
import cn.gongjiang.web.Sheet;
import cn_gongjiang_pages.Templates;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import gg.jte.models.runtime.JteModel;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One figure, what it was at the end of earlier months, and what it is in each division the viewer may see. */
public record IndicatorPage(
        @JsonUnwrapped IndicatorItem indicator,
        @JsonIgnore List<IndicatorItem> earlier,
        @JsonIgnore List<InDivision> divisions,
        @JsonIgnore @Nullable LocalDate since,
        @JsonIgnore IndicatorList.Area area)
        implements Page {
    /** The same figure in one division. */
    public record InDivision(String name, IndicatorItem indicator) {}

    /** The earlier months and the day itself, oldest first. */
    @JsonIgnore
    public List<IndicatorItem> course() {
        return Stream.concat(Stream.of(indicator), earlier.stream()).toList().reversed();
    }

    @Override
    public JteModel html(Templates templates, Frame frame) {
        return templates.cockpitIndicator(this, frame);
    }

    @Override
    public Sheet sheet() {
        return IndicatorList.sheet(List.of(indicator));
    }
}
