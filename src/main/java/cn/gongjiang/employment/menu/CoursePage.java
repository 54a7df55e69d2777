package cn.gongjiang.employment.menu;

import cn.gongjiang.web.Form;
import cn.gongjiang.web.Frame;
import cn.gongjiang.web.Page;
import cn.gongjiang.web.Sheet;
import cn_gongjiang_pages.Templates;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One course: what one learns, where it leads, and for the county the form to change it.
 *
 * @param own the viewer's wish to learn it
 * @param times when the viewer said last to have time
 * @param wished how many people want it, for those who may see them
 */
public record CoursePage(
        @JsonUnwrapped CourseItem course,
        @Nullable Wish own,
        @JsonIgnore List<String> times,
        @JsonIgnore @Nullable Long wished,
        @JsonIgnore List<String> divisions,
        @JsonIgnore Form<CourseForm> form)
        implements Page {
    @Override
    public JteModel html(Templates templates, Frame frame) {
        return frame.viewer() == null || frame.viewer().onPhone()
                ? templates.employmentLesson(this, frame)
                : templates.employmentCourse(this, frame);
    }

    @Override
    public Sheet sheet() {
        return CourseList.sheet(List.of(course));
    }
}
