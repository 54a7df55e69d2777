package cn.gongjiang.employment.menu;

import cn.gongjiang.web.Frame;
import cn.gongjiang.web.Page;
import cn.gongjiang.web.Paging;
import cn.gongjiang.web.Sheet;
import cn_gongjiang_pages.Templates;
import com.fasterxml.jackson.annotation.JsonIgnore;
import gg.jte.models.runtime.JteModel;
import java.util.List;

/** What people want to learn: the courses that somebody wants, the most wanted first. */
public record WishCountList(
        List<WishCount> items,
        long total,
        int page,
        int size,
        @JsonIgnore long people) implements Page {
    WishCountList(List<WishCount> all, long people, Paging paging) {
        this(
                all.stream().skip(paging.offset()).limit(paging.limit()).toList(),
                all.size(),
                paging.page(),
                paging.size(),
                people);
    }

    @Override
    public JteModel html(Templates templates, Frame frame) {
        return templates.employmentWishes(this, frame);
    }

    @Override
    public Sheet sheet() {
        return Sheet.of("报名意愿", items)
                .column("课程编号", WishCount::no)
                .column("课程", WishCount::title)
                .column("类别", WishCount::trainingClass)
                .column("每班名额", WishCount::seats)
                .column("想学的人", WishCount::people)
                .column("白天有空", WishCount::daytime)
                .column("晚上有空", WishCount::evening)
                .column("周末有空", WishCount::weekend)
                .build();
    }
}
