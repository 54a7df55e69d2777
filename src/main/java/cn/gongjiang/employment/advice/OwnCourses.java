package cn.gongjiang.employment.advice;

import cn.gongjiang.core.Answer;
import cn.gongjiang.employment.matching.Counterfactual;
import cn.gongjiang.employment.menu.Wish;
import cn.gongjiang.web.Frame;
import cn.gongjiang.web.Page;
import cn.gongjiang.web.Sheet;
import cn_gongjiang_pages.Templates;
import com.fasterxml.jackson.annotation.JsonIgnore;
import gg.jte.models.runtime.JteModel;
import java.util.List;

/**
 * A worker's own courses: what they said to want, what fits, and what would open.
 *
 * @param registered whether they are registered as looking for work, from which advice is given
 */
public record OwnCourses(List<AdvisedCourse> items, List<Wish> wishes, List<Counterfactual> ifs, boolean registered)
        implements Page {
    private static final int BEST = 8;

    /** The best that can be chosen now. */
    @JsonIgnore
    public List<AdvisedCourse> best() {
        return items.stream()
                .filter(a -> a.decision().answer() != Answer.NO)
                .limit(BEST)
                .toList();
    }

    @Override
    public JteModel html(Templates templates, Frame frame) {
        return templates.employmentOwnCourses(this, frame);
    }

    @Override
    public Sheet sheet() {
        return AdvisedCourseList.sheet(items);
    }
}
