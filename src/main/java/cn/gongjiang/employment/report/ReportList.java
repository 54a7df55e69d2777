package cn.gongjiang.employment.report;

import cn.gongjiang.web.Frame;
import cn.gongjiang.web.Page;
import cn.gongjiang.web.Sheet;
import cn_gongjiang_pages.Templates;
import com.fasterxml.jackson.annotation.JsonIgnore;
import gg.jte.models.runtime.JteModel;
import java.util.List;

/** What people report: a work list of the officials. */
public record ReportList(
        List<ReportItem> items,
        long total,
        int page,
        int size,
        @JsonIgnore ReportFilter filter) implements Page {
    @Override
    public JteModel html(Templates templates, Frame frame) {
        return templates.employmentReports(this, frame);
    }

    @Override
    public Sheet sheet() {
        return sheet(items);
    }

    /** Without the words, which may tell more than a list may. */
    static Sheet sheet(List<ReportItem> items) {
        return Sheet.of("岗位举报", items)
                .column("编号", ReportItem::no)
                .column("岗位编号", ReportItem::vacancy)
                .column("岗位", ReportItem::title)
                .column("企业", ReportItem::enterprise)
                .column("问题", item -> item.kind().toString())
                .column("时间", ReportItem::at)
                .column("处理", ReportItem::standing)
                .build();
    }
}
