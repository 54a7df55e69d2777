package cn.gongjiang.employment.menu;

import cn.gongjiang.web.Frame;
import cn.gongjiang.web.Page;
import cn.gongjiang.web.Sheet;
import cn_gongjiang_pages.Templates;
import com.fasterxml.jackson.annotation.JsonIgnore;
import gg.jte.models.runtime.JteModel;
import java.util.List;

/** Who wants one course, of those the viewer may see. */
public record CourseWishes(@JsonIgnore CourseItem course, List<WishItem> items, long total, int page, int size)
        implements Page {
    @Override
    public JteModel html(Templates templates, Frame frame) {
        return templates.employmentCourseWishes(this, frame);
    }

    @Override
    public Sheet sheet() {
        return Sheet.of("想学的人", items)
                .column("人员编号", WishItem::person)
                .column("姓名", WishItem::name)
                .column("电话", WishItem::phone)
                .column("镇街", WishItem::division)
                .column("求职者编号", WishItem::jobseeker)
                .column("什么时候有空", w -> String.join("、", w.times()))
                .column("哪天说的", WishItem::on)
                .build();
    }
}
