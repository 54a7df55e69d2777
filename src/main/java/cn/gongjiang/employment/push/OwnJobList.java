package cn.gongjiang.employment.push;

import cn.gongjiang.web.Frame;
import cn.gongjiang.web.Page;
import cn.gongjiang.web.Sheet;
import cn_gongjiang_pages.Templates;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import gg.jte.models.runtime.JteModel;

/** 适合我的岗位: what was pointed out to me, what else suits me, and what I said. */
public record OwnJobList(
        @JsonUnwrapped OwnJobs.Parts jobs,
        @JsonIgnore boolean registered,
        @JsonIgnore boolean pushed) implements Page {
    @Override
    public JteModel html(Templates templates, Frame frame) {
        return templates.employmentOwnJobs(this, frame);
    }

    @Override
    public Sheet sheet() {
        return Sheet.of("适合我的岗位", jobs.all().toList())
                .column("岗位编号", j -> j.vacancy().no())
                .column("企业名称", j -> j.vacancy().enterprise())
                .column("岗位名称", j -> j.vacancy().title())
                .column("工作镇街", j -> j.vacancy().division())
                .column("月薪", j -> j.vacancy().pay())
                .column("匹配分", OwnJob::score)
                .column("推送日期", OwnJob::pushedOn)
                .column("我的答复", OwnJob::answer)
                .column("答复日期", OwnJob::answeredOn)
                .build();
    }
}
