package cn.gongjiang.notify;

import cn.gongjiang.web.Frame;
import cn.gongjiang.web.Page;
import cn.gongjiang.web.Sheet;
import cn_gongjiang_pages.Templates;
import com.fasterxml.jackson.annotation.JsonIgnore;
import gg.jte.models.runtime.JteModel;
import java.util.List;

/** A page of text messages, latest first. */
public record MessageList(
        List<MessageItem> items,
        long total,
        int page,
        int size,
        @JsonIgnore boolean shown) implements Page {
    @Override
    public JteModel html(Templates templates, Frame frame) {
        return templates.notifyMessages(this, frame);
    }

    @Override
    public Sheet sheet() {
        return Sheet.of("短信", items)
                .column("时间", MessageItem::at)
                .column("手机号", MessageItem::phone)
                .column("用途", MessageItem::kind)
                .column("状态", MessageItem::state)
                .column("内容", MessageItem::text)
                .build();
    }
}
