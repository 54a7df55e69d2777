package cn.gongjiang.home;

import cn.gongjiang.identity.HomeCard;
import cn.gongjiang.web.Frame;
import cn.gongjiang.web.Page;
import cn.gongjiang.web.Sheet;
import cn_gongjiang_pages.Templates;
import com.fasterxml.jackson.annotation.JsonIgnore;
import gg.jte.models.runtime.JteModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Everything that waits for this person, the figures of their area, and what a worker may have. */
public record HomePage(
        String name,
        @JsonIgnore boolean worker,
        List<HomeCard.Todo> todos,
        List<HomeCard.Figure> figures,
        List<HomeCard.Offer> offers)
        implements Page {
    /** The offers under one heading. */
    public record Section(String name, List<HomeCard.Offer> offers) {}

    @Override
    public JteModel html(Templates templates, Frame frame) {
        return worker ? templates.homeWorker(this, frame) : templates.homeHome(this, frame);
    }

    @Override
    public Sheet sheet() {
        return worker
                ? Sheet.of("首页", offers)
                        .column("栏目", HomeCard.Offer::section)
                        .column("名称", HomeCard.Offer::title)
                        .column("内容", HomeCard.Offer::value)
                        .column("说明", HomeCard.Offer::note)
                        .build()
                : Sheet.of("我的待办", todos)
                        .column("事项", HomeCard.Todo::label)
                        .column("数量", HomeCard.Todo::count)
                        .column("说明", HomeCard.Todo::note)
                        .build();
    }

    /** By the surname alone, which is all that is not masked. */
    @JsonIgnore
    public String greeting() {
        return name.isEmpty() ? "您好" : name.substring(0, name.offsetByCodePoints(0, 1)) + "师傅，您好";
    }

    @JsonIgnore
    public List<Section> sections() {
        Map<String, List<HomeCard.Offer>> byName = offers.stream()
                .collect(Collectors.groupingBy(HomeCard.Offer::section, LinkedHashMap::new, Collectors.toList()));
        return byName.entrySet().stream()
                .map(e -> new Section(e.getKey(), e.getValue()))
                .toList();
    }
}
