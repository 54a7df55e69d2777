package cn.gongjiang.identity.accounts;

import cn.gongjiang.web.Form;
import cn.gongjiang.web.Frame;
import cn.gongjiang.web.Page;
import cn.gongjiang.web.Sheet;
import cn_gongjiang_pages.Templates;
import com.fasterxml.jackson.annotation.JsonIgnore;
import gg.jte.models.runtime.JteModel;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One's own password: since when, and until when it may be used.
 *
 * @param until null where it does not grow old
 * @param staff whether the account may have a second factor
 */
public record PasswordPage(
        String login,
        LocalDate since,
        @Nullable LocalDate until,
        boolean tooOld,
        @JsonIgnore boolean staff,
        @JsonIgnore Form<PasswordForm> form)
        implements Page {
    @Override
    public JteModel html(Templates templates, Frame frame) {
        return templates.identityPassword(this, frame);
    }

    @Override
    public Sheet sheet() {
        return Sheet.of("密码", List.of(this))
                .column("账号", PasswordPage::login)
                .column("设置日期", PasswordPage::since)
                .column("有效期至", PasswordPage::until)
                .build();
    }
}
