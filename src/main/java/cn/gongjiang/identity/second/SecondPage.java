package cn.gongjiang.identity.second;

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
 * One's own second factor.
 *
 * @param state 没有开通, 等待确认 or 已开通
 * @param secret what the authenticator must learn, while it is not confirmed
 * @param recoveryCodes shown for ten minutes after it was confirmed, then no more
 */
public record SecondPage(
        String state,
        @Nullable String secret,
        @JsonIgnore @Nullable QrCode qrCode,
        List<String> recoveryCodes,
        @JsonIgnore Form<SecondForm> form)
        implements Page {
    @Override
    public JteModel html(Templates templates, Frame frame) {
        return templates.identitySecond(this, frame);
    }

    @Override
    public Sheet sheet() {
        return Sheet.of("两步登录", List.of(this)).column("状态", SecondPage::state).build();
    }
}
