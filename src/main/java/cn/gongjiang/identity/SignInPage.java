package cn.gongjiang.identity;

import cn.gongjiang.web.Form;
import cn.gongjiang.web.Frame;
import cn.gongjiang.web.Page;
import cn.gongjiang.web.Sheet;
import cn_gongjiang_pages.Templates;
import com.fasterxml.jackson.annotation.JsonIgnore;
import gg.jte.models.runtime.JteModel;
import java.util.List;

/** The sign-in page; in a demo county it leads to the demo accounts. */
public record SignInPage(@JsonIgnore Form<SignIn> form, boolean demo) implements Page {
    @Override
    public JteModel html(Templates templates, Frame frame) {
        return templates.identitySignIn(this, frame);
    }

    @Override
    public Sheet sheet() {
        return new Sheet("登录", List.of(), List.of());
    }
}
