package cn.gongjiang.employment.menu;

import cn.gongjiang.web.Form;
import cn.gongjiang.web.Frame;
import cn.gongjiang.web.Page;
import cn.gongjiang.web.Sheet;
import cn_gongjiang_pages.Templates;
import com.fasterxml.jackson.annotation.JsonIgnore;
import gg.jte.models.runtime.JteModel;
import java.util.Arrays;
import java.util.List;

/** The training menu: as a list for those who keep it, by class for those who choose. */
public record CourseList(
        List<CourseItem> items,
        long total,
        int page,
        int size,
        @JsonIgnore CourseFilter filter,
        @JsonIgnore List<String> divisions,
        @JsonIgnore Form<CourseForm> form)
        implements Page {
    /** The courses of one class. */
    public record Section(String name, List<CourseItem> courses) {}

    /** The same list after the form on it was refused. */
    CourseList with(Form<CourseForm> refused) {
        return new CourseList(items, total, page, size, filter, divisions, refused);
    }

    @JsonIgnore
    public List<Section> sections() {
        return Arrays.stream(TrainingClass.values())
                .map(TrainingClass::toString)
                .map(name -> new Section(
                        name,
                        items.stream()
                                .filter(c -> c.trainingClass().equals(name))
                                .toList()))
                .filter(section -> !section.courses().isEmpty())
                .toList();
    }

    @Override
    public JteModel html(Templates templates, Frame frame) {
        return frame.viewer() == null || frame.viewer().onPhone()
                ? templates.employmentMenu(this, frame)
                : templates.employmentCourses(this, frame);
    }

    @Override
    public Sheet sheet() {
        return sheet(items);
    }

    static Sheet sheet(List<CourseItem> items) {
        return Sheet.of("培训菜单", items)
                .column("课程编号", CourseItem::no)
                .column("类别", CourseItem::trainingClass)
                .column("课程", CourseItem::title)
                .column(
                        "职业编码",
                        c -> c.occupation() == null ? null : c.occupation().code())
                .column(
                        "职业",
                        c -> c.occupation() == null ? null : c.occupation().name())
                .column("技能等级", CourseItem::level)
                .column("证书", CourseItem::certificate)
                .column("学什么", CourseItem::content)
                .column("课时", CourseItem::hours)
                .column("上课时间", c -> String.join("、", c.times()))
                .column("镇街", CourseItem::division)
                .column("地点", CourseItem::place)
                .column("承办", CourseItem::provider)
                .column("承办备案号", CourseItem::providerRecord)
                .column("学了能做", CourseItem::leadsTo)
                .column("名额", CourseItem::seats)
                .column("费用和补贴", CourseItem::fee)
                .column("状态", CourseItem::state)
                .column("出处", CourseItem::source)
                .column("已核实", c -> c.verified() ? "是" : "否")
                .build();
    }
}
