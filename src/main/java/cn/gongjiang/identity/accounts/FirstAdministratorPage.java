package cn.gongjiang.identity.accounts;

import cn.gongjiang.web.Form;
import cn.gongjiang.web.Frame;
import cn.gongjiang.web.Page;
import cn.gongjiang.web.Sheet;
import cn_gongjiang_pages.Templates;
import com.fasterxml.jackson.annotation.JsonIgnore;
import gg.jte.models.runtime.JteModel;
import java.util.List;

/** Where the first administrator of a new county opens their account. */
public record FirstAdministratorPage(
        String role, @JsonIgnore String key, @JsonIgnore Form<FirstAdministratorForm> form) implements Page {
    @Override
    public JteModel html(Templates templates, Frame frame) {
        return templates.identityFirstAdministrator(this, frame);
    }

    @Override
    public Sheet sheet() {
        return new Sheet("第一位系统管理员", List.of(), List.of());
    }
}
