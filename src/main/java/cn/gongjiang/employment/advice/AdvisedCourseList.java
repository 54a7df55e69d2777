package cn.gongjiang.employment.advice;

import cn.gongjiang.core.Answer;
import cn.gongjiang.employment.jobseeker.JobseekerItem;
import cn.gongjiang.employment.matching.Counterfactual;
import cn.gongjiang.employment.matching.Reasons;
import cn.gongjiang.web.Frame;
import cn.gongjiang.web.Page;
import cn.gongjiang.web.Paging;
import cn.gongjiang.web.Sheet;
import cn_gongjiang_pages.Templates;
import com.fasterxml.jackson.annotation.JsonIgnore;
import gg.jte.models.runtime.JteModel;
import java.util.List;

/**
 * The courses for one person, and what would open if one thing about them were different.
 *
 * @param ifs what the person could change, and how many vacancies it would open
 */
public record AdvisedCourseList(
        @JsonIgnore JobseekerItem jobseeker,
        List<AdvisedCourse> items,
        long total,
        int page,
        int size,
        List<Counterfactual> ifs,
        @JsonIgnore long possible)
        implements Page {
    static AdvisedCourseList of(
            JobseekerItem jobseeker, List<AdvisedCourse> all, Paging paging, List<Counterfactual> ifs) {
        return new AdvisedCourseList(
                jobseeker,
                all.stream().skip(paging.offset()).limit(paging.limit()).toList(),
                all.size(),
                paging.page(),
                paging.size(),
                ifs,
                all.stream().filter(a -> a.decision().answer() != Answer.NO).count());
    }

    @Override
    public JteModel html(Templates templates, Frame frame) {
        return templates.employmentAdvice(this, frame);
    }

    @Override
    public Sheet sheet() {
        return sheet(items);
    }

    static Sheet sheet(List<AdvisedCourse> items) {
        return Sheet.of("推荐课程", items)
                .column("课程编号", a -> a.course().no())
                .column("类别", a -> a.course().trainingClass())
                .column("课程", a -> a.course().title())
                .column("课时", a -> a.course().hours())
                .column("上课时间", a -> String.join("、", a.course().times()))
                .column("结论", a -> a.decision().answer().word())
                .column("说明", a -> a.decision().sentence())
                .column("推荐分", AdvisedCourse::score)
                .column("多出来的岗位", AdvisedCourse::opened)
                .column("理由", a -> Reasons.of(a.parts()))
                .build();
    }
}
