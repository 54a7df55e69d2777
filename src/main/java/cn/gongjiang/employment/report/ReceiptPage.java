package cn.gongjiang.employment.report;

import cn.gongjiang.web.Form;
import cn.gongjiang.web.Frame;
import cn.gongjiang.web.Page;
import cn.gongjiang.web.Sheet;
import cn_gongjiang_pages.Templates;
import com.fasterxml.jackson.annotation.JsonIgnore;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What became of a report, for whoever has its receipt; without one, where to type it. */
public record ReceiptPage(
        @Nullable ReportItem report,
        @Nullable String receipt,
        @JsonIgnore Form<ReceiptForm> form) implements Page {
    @Override
    public JteModel html(Templates templates, Frame frame) {
        return templates.employmentReceipt(this, frame);
    }

    @Override
    public Sheet sheet() {
        List<ReportItem> one = Stream.of(report).filter(Objects::nonNull).toList();
        return ReportList.sheet(one);
    }
}
