package cn.gongjiang.employment.report;

import cn.gongjiang.web.Form;
import cn.gongjiang.web.Frame;
import cn.gongjiang.web.Page;
import cn.gongjiang.web.Sheet;
import cn_gongjiang_pages.Templates;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import gg.jte.models.runtime.JteModel;
import java.util.List;

/**
 * One report, for the official who answers it.
 *
 * @param publication how far the vacancy is public now
 */
public record ReportPage(
        @JsonUnwrapped ReportItem report,
        String publication,
        @JsonIgnore Form<ReportAnswerForm> form) implements Page {
    @Override
    public JteModel html(Templates templates, Frame frame) {
        return templates.employmentReport(this, frame);
    }

    @Override
    public Sheet sheet() {
        return ReportList.sheet(List.of(report));
    }
}
