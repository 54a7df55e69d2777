package cn.gongjiang.employment.proposal;

import cn.gongjiang.web.Frame;
import cn.gongjiang.web.Page;
import cn.gongjiang.web.Sheet;
import cn_gongjiang_pages.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.List;

/** The classes that were adopted or set aside. */
public record DecidedClassList(List<DecidedClass> items, long total, int page, int size) implements Page {
    @Override
    public JteModel html(Templates templates, Frame frame) {
        return templates.employmentPlannedClasses(this, frame);
    }

    @Override
    public Sheet sheet() {
        return Sheet.of("定了的班", items)
                .column("编号", DecidedClass::no)
                .column("调查编号", DecidedClass::survey)
                .column("职业", DecidedClass::occupation)
                .column("技能等级", DecidedClass::level)
                .column("结果", DecidedClass::state)
                .column("名额", DecidedClass::seats)
                .column("开班日期", DecidedClass::startsOn)
                .column("承办", DecidedClass::provider)
                .column("当时合适的人", DecidedClass::people)
                .column("当时缺多少人", DecidedClass::headcount)
                .column("原因", DecidedClass::reason)
                .column("哪天定的", DecidedClass::on)
                .column("谁定的", DecidedClass::by)
                .build();
    }
}
