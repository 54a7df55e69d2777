package cn.gongjiang.employment.resource;

import cn.gongjiang.employment.menu.CourseItem;
import cn.gongjiang.web.Frame;
import cn.gongjiang.web.Page;
import cn.gongjiang.web.Sheet;
import cn_gongjiang_pages.Templates;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import gg.jte.models.runtime.JteModel;
import java.util.List;

/** One training resource, the courses it can hold, and those that could be added. */
public record ResourcePage(
        @JsonUnwrapped ResourceItem resource, @JsonIgnore List<CourseItem> others) implements Page {
    @Override
    public JteModel html(Templates templates, Frame frame) {
        return templates.employmentResource(this, frame);
    }

    @Override
    public Sheet sheet() {
        return ResourceList.sheet(List.of(resource));
    }
}
