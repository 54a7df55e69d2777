package cn.gongjiang.registry.team;

import cn.gongjiang.web.Form;
import cn.gongjiang.web.Frame;
import cn.gongjiang.web.Page;
import cn.gongjiang.web.Sheet;
import cn_gongjiang_pages.Templates;
import com.fasterxml.jackson.annotation.JsonIgnore;
import gg.jte.models.runtime.JteModel;
import java.util.List;

/** A page of teams, and the form to add one. */
public record TeamList(
        List<TeamItem> items,
        long total,
        int page,
        int size,
        @JsonIgnore Form<TeamForm> form) implements Page {
    /** The same list after the form on it was refused. */
    TeamList with(Form<TeamForm> refused) {
        return new TeamList(items, total, page, size, refused);
    }

    @Override
    public JteModel html(Templates templates, Frame frame) {
        return templates.registryTeams(this, frame);
    }

    @Override
    public Sheet sheet() {
        return Sheet.of("队伍", items)
                .column("队伍编号", TeamItem::no)
                .column("队伍名称", TeamItem::name)
                .column("所属工会", TeamItem::unionName)
                .column("人数", TeamItem::members)
                .build();
    }
}
