package cn.gongjiang.identity.audit;

import cn.gongjiang.web.Frame;
import cn.gongjiang.web.Page;
import cn.gongjiang.web.Sheet;
import cn_gongjiang_pages.Templates;
import com.fasterxml.jackson.annotation.JsonIgnore;
import gg.jte.models.runtime.JteModel;
import java.util.List;

/** A page of the audit log, latest first. */
public record AuditList(
        List<AuditItem> items,
        long total,
        int page,
        int size,
        @JsonIgnore AuditFilter filter,
        @JsonIgnore List<String> acts)
        implements Page {
    @Override
    public JteModel html(Templates templates, Frame frame) {
        return templates.identityAuditLines(this, frame);
    }

    @Override
    public Sheet sheet() {
        return Sheet.of("审计日志", items)
                .column("行号", AuditItem::no)
                .column("时间", AuditItem::at)
                .column("谁", AuditItem::by)
                .column("做了什么", AuditItem::act)
                .column("对象", AuditItem::subject)
                .column("内容", AuditItem::detail)
                .column("理由", AuditItem::reason)
                .build();
    }
}
