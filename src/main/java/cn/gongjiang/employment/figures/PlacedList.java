package cn.gongjiang.employment.figures;

import cn.gongjiang.web.Frame;
import cn.gongjiang.web.Page;
import cn.gongjiang.web.Sheet;
import cn_gongjiang_pages.Templates;
import com.fasterxml.jackson.annotation.JsonIgnore;
import gg.jte.models.runtime.JteModel;
import java.time.LocalDate;
import java.util.List;

/** The people a figure counted as placed at a date. */
public record PlacedList(
        List<PlacedItem> items,
        long total,
        int page,
        int size,
        LocalDate asOf,
        @JsonIgnore CountingFilter filter,
        @JsonIgnore List<String> divisions)
        implements Page {
    @Override
    public JteModel html(Templates templates, Frame frame) {
        return templates.employmentPlaced(this, frame);
    }

    @Override
    public Sheet sheet() {
        return Sheet.of("实现再就业的人", items)
                .column("就业编号", PlacedItem::placement)
                .column("求职者编号", PlacedItem::jobseeker)
                .column("姓名", PlacedItem::name)
                .column("镇街", PlacedItem::division)
                .column("就业单位", PlacedItem::employer)
                .column("岗位", PlacedItem::job)
                .column("上岗日期", PlacedItem::startsOn)
                .column("就业凭证", PlacedItem::evidence)
                .column("推荐编号", PlacedItem::referral)
                .build();
    }
}
