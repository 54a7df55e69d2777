package cn.gongjiang.employment.survey;

import cn.gongjiang.web.Frame;
import cn.gongjiang.web.Page;
import cn.gongjiang.web.Sheet;
import cn_gongjiang_pages.Templates;
import com.fasterxml.jackson.annotation.JsonIgnore;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows behind a shortage: which enterprise is short of whom. */
public record ShortageList(
        @JsonIgnore @Nullable SurveyItem survey,
        List<ShortageItem> items,
        long total,
        int page,
        int size,
        @JsonIgnore ShortageFilter filter,
        @JsonIgnore List<String> divisions)
        implements Page {
    @Override
    public JteModel html(Templates templates, Frame frame) {
        return templates.employmentShortages(this, frame);
    }

    @Override
    public Sheet sheet() {
        return Sheet.of("用工缺口明细", items)
                .column("调查编号", ShortageItem::survey)
                .column("企业编号", ShortageItem::enterpriseNo)
                .column("企业名称", ShortageItem::enterprise)
                .column("工种", ShortageItem::occupation)
                .column("职业编码", ShortageItem::occupationCode)
                .column("技能等级", ShortageItem::level)
                .column("缺多少人", ShortageItem::headcount)
                .column("最晚到岗", ShortageItem::neededBy)
                .column("月薪下限", ShortageItem::payMin)
                .column("月薪上限", ShortageItem::payMax)
                .column("镇街", ShortageItem::division)
                .column("岗位编号", ShortageItem::vacancy)
                .column("填报日期", ShortageItem::answeredOn)
                .build();
    }
}
