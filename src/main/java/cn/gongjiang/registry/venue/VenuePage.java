package cn.gongjiang.registry.venue;

import cn.gongjiang.web.Frame;
import cn.gongjiang.web.Page;
import cn.gongjiang.web.Sheet;
import cn_gongjiang_pages.Templates;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import gg.jte.models.runtime.JteModel;
import java.util.List;

/** One venue. */
public record VenuePage(@JsonUnwrapped VenueItem venue) implements Page {
    @Override
    public JteModel html(Templates templates, Frame frame) {
        return templates.registryVenue(this, frame);
    }

    @Override
    public Sheet sheet() {
        return VenueList.sheet(List.of(venue));
    }
}
