package cn.gongjiang.employment.registration;

import cn.gongjiang.web.Form;
import cn.gongjiang.web.Frame;
import cn.gongjiang.web.Page;
import cn.gongjiang.web.Sheet;
import cn_gongjiang_pages.Templates;
import com.fasterxml.jackson.annotation.JsonIgnore;
import gg.jte.models.runtime.JteModel;
import java.util.List;

/** The form an official fills at the counter. */
public record CounterPage(
        List<String> divisions, @JsonIgnore Form<?> form) implements Page {
    @Override
    public JteModel html(Templates templates, Frame frame) {
        return templates.employmentCounter(this, frame);
    }

    @Override
    public Sheet sheet() {
        return Sheet.of("登记求职", divisions).column("可选镇街", d -> d).build();
    }
}
