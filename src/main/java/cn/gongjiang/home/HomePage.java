package cn.gongjiang.home;

import cn.gongjiang.identity.HomeCard;
import cn.gongjiang.web.Frame;
import cn.gongjiang.web.Page;
import cn.gongjiang.web.Sheet;
import cn_gongjiang_pages.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.List;

/** Everything that waits for this person, then the figures of their area. */
public record HomePage(String name, List<HomeCard.Todo> todos, List<HomeCard.Figure> figures) implements Page {
    @Override
    public JteModel html(Templates templates, Frame frame) {
        return templates.homeHome(this, frame);
    }

    @Override
    public Sheet sheet() {
        return Sheet.of("我的待办", todos)
                .column("事项", HomeCard.Todo::label)
                .column("数量", HomeCard.Todo::count)
                .column("说明", HomeCard.Todo::note)
                .build();
    }
}
