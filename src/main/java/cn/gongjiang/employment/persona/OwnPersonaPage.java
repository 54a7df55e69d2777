package cn.gongjiang.employment.persona;

import cn.gongjiang.web.Form;
import cn.gongjiang.web.Frame;
import cn.gongjiang.web.Page;
import cn.gongjiang.web.Sheet;
import cn_gongjiang_pages.Templates;
import com.fasterxml.jackson.annotation.JsonIgnore;
import gg.jte.models.runtime.JteModel;
import org.jspecify.annotations.Nullable;

/**
 * The same persona as the person reads it, and the form for what they cannot do.
 *
 * @param persona null until they register, and when they switched it off
 */
public record OwnPersonaPage(
        @JsonIgnore boolean registered,
        @Nullable Persona persona,
        @JsonIgnore Form<?> form) implements Page {
    @Override
    public JteModel html(Templates templates, Frame frame) {
        return templates.employmentOwnPersona(this, frame);
    }

    @Override
    public Sheet sheet() {
        return PersonaPage.sheet(persona);
    }
}
