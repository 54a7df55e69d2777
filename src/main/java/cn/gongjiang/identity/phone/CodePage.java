package cn.gongjiang.identity.phone;

import cn.gongjiang.web.Form;
import cn.gongjiang.web.Frame;
import cn.gongjiang.web.Page;
import cn.gongjiang.web.Sheet;
import cn_gongjiang_pages.Templates;
import com.fasterxml.jackson.annotation.JsonIgnore;
import gg.jte.models.runtime.JteModel;
import java.util.List;

/** The second step: the code that came to the phone, which is the same page whether there is such a person or not. */
public record CodePage(
        @JsonIgnore String id,
        String phone,
        boolean demo,
        @JsonIgnore Form<CodeForm> form) implements Page {
    @Override
    public JteModel html(Templates templates, Frame frame) {
        return templates.identityCode(this, frame);
    }

    @Override
    public Sheet sheet() {
        return new Sheet("手机号登录", List.of(), List.of());
    }
}
