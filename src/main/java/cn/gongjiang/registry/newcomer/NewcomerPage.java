package cn.gongjiang.registry.newcomer;

import cn.gongjiang.web.Form;
import cn.gongjiang.web.Frame;
import cn.gongjiang.web.Page;
import cn.gongjiang.web.Sheet;
import cn_gongjiang_pages.Templates;
import com.fasterxml.jackson.annotation.JsonIgnore;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form of somebody new.
 *
 * @param phone masked; null when this browser has not proved to hold one, or too long ago
 */
public record NewcomerPage(
        @Nullable String phone,
        List<String> divisions,
        @JsonIgnore Form<?> form) implements Page {
    @Override
    public JteModel html(Templates templates, Frame frame) {
        return templates.registryNewcomer(this, frame);
    }

    @Override
    public Sheet sheet() {
        return Sheet.of("登记", divisions).column("可选镇街", d -> d).build();
    }
}
