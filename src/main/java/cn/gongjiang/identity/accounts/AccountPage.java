package cn.gongjiang.identity.accounts;

import cn.gongjiang.web.Form;
import cn.gongjiang.web.Frame;
import cn.gongjiang.web.Page;
import cn.gongjiang.web.Sheet;
import cn_gongjiang_pages.Templates;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import gg.jte.models.runtime.JteModel;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One account, and what can be done with it.
 *
 * @param link the one-time link that was just made, only for whoever made it and only for a few minutes
 * @param linkUntil until when the last unused link can be used; null when there is none
 */
public record AccountPage(
        @JsonUnwrapped AccountItem account,
        boolean own,
        @Nullable String link,
        @Nullable LocalDateTime linkUntil,
        @JsonIgnore Form<?> form)
        implements Page {
    @Override
    public JteModel html(Templates templates, Frame frame) {
        return templates.identityAccount(this, frame);
    }

    @Override
    public Sheet sheet() {
        return new AccountList(List.of(account), 1, 0, 1, new AccountFilter(null, null, null)).sheet();
    }
}
