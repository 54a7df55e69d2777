package cn.gongjiang.registry.venue;

import cn.gongjiang.web.Form;
import cn.gongjiang.web.Frame;
import cn.gongjiang.web.Page;
import cn.gongjiang.web.Sheet;
import cn_gongjiang_pages.Templates;
import com.fasterxml.jackson.annotation.JsonIgnore;
import gg.jte.models.runtime.JteModel;
import java.util.List;

/** A page of venues, and the form to add one. */
public record VenueList(
        List<VenueItem> items,
        long total,
        int page,
        int size,
        @JsonIgnore VenueFilter filter,
        @JsonIgnore List<String> divisions,
        @JsonIgnore Form<VenueForm> form)
        implements Page {
    /** The same list after the form on it was refused. */
    VenueList with(Form<VenueForm> refused) {
        return new VenueList(items, total, page, size, filter, divisions, refused);
    }

    @Override
    public JteModel html(Templates templates, Frame frame) {
        return templates.registryVenues(this, frame);
    }

    @Override
    public Sheet sheet() {
        return sheet(items);
    }

    static Sheet sheet(List<VenueItem> items) {
        return Sheet.of("场所", items)
                .column("场所编号", VenueItem::no)
                .column("名称", VenueItem::name)
                .column("镇街", VenueItem::division)
                .column("地址", VenueItem::address)
                .column("可容纳", VenueItem::capacity)
                .build();
    }
}
