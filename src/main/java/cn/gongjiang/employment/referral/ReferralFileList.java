package cn.gongjiang.employment.referral;

import cn.gongjiang.web.Form;
import cn.gongjiang.web.Frame;
import cn.gongjiang.web.Page;
import cn.gongjiang.web.Sheet;
import cn_gongjiang_pages.Templates;
import com.fasterxml.jackson.annotation.JsonIgnore;
import gg.jte.models.runtime.JteModel;
import java.util.List;

/** The files of one referral, and the form to bring another. */
public record ReferralFileList(
        @JsonIgnore ReferralItem referral,
        List<ReferralFileItem> items,
        long total,
        @JsonIgnore Form<?> form) implements Page {
    @Override
    public JteModel html(Templates templates, Frame frame) {
        return templates.employmentReferralFiles(this, frame);
    }

    @Override
    public Sheet sheet() {
        return Sheet.of("凭证", items)
                .column("内容", ReferralFileItem::label)
                .column("种类", ReferralFileItem::kind)
                .column("大小", ReferralFileItem::size)
                .column("时间", ReferralFileItem::at)
                .column("谁放的", ReferralFileItem::by)
                .build();
    }
}
