package cn.gongjiang.identity.phone;

import cn.gongjiang.web.Frame;
import cn.gongjiang.web.Page;
import cn.gongjiang.web.Sheet;
import cn_gongjiang_pages.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.List;

/** 我的: who is signed in, and the way out. */
public record OwnPage(String name, String role, boolean password, boolean provider) implements Page {
    @Override
    public JteModel html(Templates templates, Frame frame) {
        return templates.identityOwn(this, frame);
    }

    @Override
    public Sheet sheet() {
        return Sheet.of("我的", List.of(this))
                .column("姓名", OwnPage::name)
                .column("身份", OwnPage::role)
                .build();
    }
}
