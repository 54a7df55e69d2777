package cn.gongjiang.employment.figures;

import cn.gongjiang.web.Frame;
import cn.gongjiang.web.Page;
import cn.gongjiang.web.Sheet;
import cn_gongjiang_pages.Templates;
import com.fasterxml.jackson.annotation.JsonIgnore;
import gg.jte.models.runtime.JteModel;
import java.time.LocalDate;
import java.util.List;

/** The rows a figure counted at a date. */
public record CountedList(
        List<CountedItem> items,
        long total,
        int page,
        int size,
        LocalDate asOf,
        @JsonIgnore String label,
        @JsonIgnore String definition,
        @JsonIgnore boolean rate,
        @JsonIgnore String division,
        @JsonIgnore List<String> divisions)
        implements Page {
    @Override
    public JteModel html(Templates templates, Frame frame) {
        return templates.employmentCounted(this, frame);
    }

    @Override
    public Sheet sheet() {
        return Sheet.of(label, items)
                .column("编号", CountedItem::no)
                .column("求职者编号", CountedItem::jobseeker)
                .column("岗位编号", CountedItem::vacancy)
                .column("姓名或岗位", CountedItem::name)
                .column("镇街", CountedItem::division)
                .column("日期", CountedItem::on)
                .column("内容", CountedItem::words)
                .column("计入", i -> i.counted() ? "是" : "否")
                .build();
    }
}
