package cn.gongjiang.employment.figures;

import cn.gongjiang.web.Frame;
import cn.gongjiang.web.Page;
import cn.gongjiang.web.Sheet;
import cn_gongjiang_pages.Templates;
import com.fasterxml.jackson.annotation.JsonIgnore;
import gg.jte.models.runtime.JteModel;
import java.time.LocalDate;
import java.util.List;

/** The people a figure counted as trained at a date. */
public record TrainedList(
        List<TrainedItem> items,
        long total,
        int page,
        int size,
        LocalDate asOf,
        @JsonIgnore CountingFilter filter,
        @JsonIgnore List<String> divisions)
        implements Page {
    @Override
    public JteModel html(Templates templates, Frame frame) {
        return templates.employmentTrained(this, frame);
    }

    @Override
    public Sheet sheet() {
        return Sheet.of("参加培训的人", items)
                .column("培训编号", TrainedItem::training)
                .column("求职者编号", TrainedItem::jobseeker)
                .column("姓名", TrainedItem::name)
                .column("镇街", TrainedItem::division)
                .column("培训职业", TrainedItem::occupation)
                .column("类型", TrainedItem::kind)
                .column("开始", TrainedItem::from)
                .column("结束", TrainedItem::to)
                .column("课时", TrainedItem::hours)
                .column("到课课时", TrainedItem::hoursAttended)
                .column("就业编号", TrainedItem::placement)
                .column("上岗日期", TrainedItem::placedOn)
                .column("就业单位", TrainedItem::employer)
                .column("岗位", TrainedItem::job)
                .column("就业凭证", TrainedItem::evidence)
                .build();
    }
}
