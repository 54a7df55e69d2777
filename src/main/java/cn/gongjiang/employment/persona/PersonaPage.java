package cn.gongjiang.employment.persona;

import cn.gongjiang.employment.jobseeker.JobseekerItem;
import cn.gongjiang.web.Frame;
import cn.gongjiang.web.Page;
import cn.gongjiang.web.Sheet;
import cn_gongjiang_pages.Templates;
import com.fasterxml.jackson.annotation.JsonIgnore;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A persona as staff read it.
 *
 * @param persona null when the person switched it off
 */
public record PersonaPage(
        @JsonIgnore JobseekerItem jobseeker, @Nullable Persona persona) implements Page {
    @Override
    public JteModel html(Templates templates, Frame frame) {
        return templates.employmentPersona(this, frame);
    }

    @Override
    public Sheet sheet() {
        return sheet(persona);
    }

    static Sheet sheet(@Nullable Persona persona) {
        return Sheet.of("需求画像", persona == null ? List.<Persona.Line>of() : persona.lines())
                .column("部分", Persona.Line::part)
                .column("内容", line -> line.fact().name())
                .column("怎么说的", line -> line.fact().value())
                .column("来源", line -> line.fact().source())
                .build();
    }
}
