package cn.gongjiang.employment.fairness;

import cn.gongjiang.web.Frame;
import cn.gongjiang.web.Page;
import cn.gongjiang.web.Sheet;
import cn_gongjiang_pages.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.LocalDate;
import java.util.List;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** How far groups got of those who registered from one day to another. */
public record FairnessPage(LocalDate from, LocalDate until, long registered, List<Comparison> items) implements Page {
    @Override
    public JteModel html(Templates templates, Frame frame) {
        return templates.employmentFairness(this, frame);
    }

    @Override
    public Sheet sheet() {
        return Sheet.of("不同群体走到哪一步", items)
                .column("群体", Comparison::group)
                .column("登记", item -> number(item.reached(), Reached::registered))
                .column("收到推送", item -> number(item.reached(), Reached::pushed))
                .column("被推荐", item -> number(item.reached(), Reached::referred))
                .column("面试", item -> number(item.reached(), Reached::interviewed))
                .column("就业", item -> number(item.reached(), Reached::placed))
                .column("对照", Comparison::others)
                .column("对照登记", item -> number(item.othersReached(), Reached::registered))
                .column("对照收到推送", item -> number(item.othersReached(), Reached::pushed))
                .column("对照被推荐", item -> number(item.othersReached(), Reached::referred))
                .column("对照面试", item -> number(item.othersReached(), Reached::interviewed))
                .column("对照就业", item -> number(item.othersReached(), Reached::placed))
                .column("说明", Comparison::sentence)
                .build();
    }

    private static @Nullable Long number(@Nullable Reached reached, ToLongFunction<Reached> part) {
        return reached == null ? null : part.applyAsLong(reached);
    }
}
