package cn.gongjiang.employment.report;

import cn.gongjiang.web.Frame;
import cn.gongjiang.web.Page;
import cn.gongjiang.web.Sheet;
import cn_gongjiang_pages.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.List;

/** What a worker reported, and what was answered. */
public record OwnReportPage(List<ReportItem> items) implements Page {
    @Override
    public JteModel html(Templates templates, Frame frame) {
        return templates.employmentOwnReports(this, frame);
    }

    @Override
    public Sheet sheet() {
        return ReportList.sheet(items);
    }
}
