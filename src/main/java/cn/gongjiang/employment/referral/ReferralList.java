package cn.gongjiang.employment.referral;

import cn.gongjiang.web.Frame;
import cn.gongjiang.web.Page;
import cn.gongjiang.web.Sheet;
import cn_gongjiang_pages.Templates;
import com.fasterxml.jackson.annotation.JsonIgnore;
import gg.jte.models.runtime.JteModel;
import java.util.List;

/** A page of referrals. */
public record ReferralList(
        List<ReferralItem> items,
        long total,
        int page,
        int size,
        @JsonIgnore ReferralFilter filter,
        @JsonIgnore List<String> divisions)
        implements Page {
    @Override
    public JteModel html(Templates templates, Frame frame) {
        return templates.employmentReferrals(this, frame);
    }

    @Override
    public Sheet sheet() {
        return sheet(items);
    }

    static Sheet sheet(List<ReferralItem> items) {
        return Sheet.of("推荐", items)
                .column("推荐编号", ReferralItem::no)
                .column("求职者编号", ReferralItem::jobseeker)
                .column("姓名", ReferralItem::name)
                .column("镇街", ReferralItem::division)
                .column("岗位编号", ReferralItem::vacancy)
                .column("企业名称", ReferralItem::enterprise)
                .column("岗位名称", ReferralItem::title)
                .column("匹配分", ReferralItem::score)
                .column("推荐时间", ReferralItem::recordedAt)
                .column("推荐人", ReferralItem::recordedBy)
                .column("面试日期", ReferralItem::interviewOn)
                .column("结果", ReferralItem::result)
                .column("原因", ReferralItem::reason)
                .column("就业编号", ReferralItem::placement)
                .column("上岗日期", ReferralItem::startsOn)
                .column("就业凭证", ReferralItem::evidence)
                .column("进度", ReferralItem::step)
                .build();
    }
}
