package cn.gongjiang.employment.jobseeker;

import cn.gongjiang.web.Frame;
import cn.gongjiang.web.Page;
import cn.gongjiang.web.Sheet;
import cn_gongjiang_pages.Templates;
import com.fasterxml.jackson.annotation.JsonIgnore;
import gg.jte.models.runtime.JteModel;
import java.util.List;

/** A page of the register of jobseekers. */
public record JobseekerList(
        List<JobseekerItem> items,
        long total,
        int page,
        int size,
        @JsonIgnore JobseekerFilter filter,
        @JsonIgnore List<String> divisions,
        @JsonIgnore String searched)
        implements Page {
    @Override
    public JteModel html(Templates templates, Frame frame) {
        return templates.employmentJobseekers(this, frame);
    }

    @Override
    public Sheet sheet() {
        return sheet(items);
    }

    static Sheet sheet(List<JobseekerItem> items) {
        return Sheet.of("求职者", items)
                .column("编号", JobseekerItem::no)
                .column("姓名", JobseekerItem::name)
                .column("身份证号", JobseekerItem::idNumber)
                .column("联系电话", JobseekerItem::phone)
                .column("常住镇街", JobseekerItem::division)
                .column("文化程度", JobseekerItem::education)
                .column("原从事职业", JobseekerItem::formerOccupation)
                .column("技能等级", JobseekerItem::skillLevel)
                .column("失业登记日期", JobseekerItem::registeredOn)
                .column("失业原因", JobseekerItem::reason)
                .column("求职意向", JobseekerItem::wantedOccupation)
                .column("期望月薪", JobseekerItem::payExpected)
                .column("可接受镇街", item -> String.join("、", item.divisionsAccepted()))
                .column("可接受班次", item -> String.join("、", item.shiftsAccepted()))
                .column("就业困难类别", JobseekerItem::hardship)
                .column("状态", JobseekerItem::status)
                .column("登记状态", JobseekerItem::state)
                .build();
    }
}
