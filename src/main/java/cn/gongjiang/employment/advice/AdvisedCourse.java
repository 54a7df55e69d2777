package cn.gongjiang.employment.advice;

import cn.gongjiang.core.Decision;
import cn.gongjiang.employment.matching.Score;
import cn.gongjiang.employment.menu.CourseItem;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.util.List;

/**
 * A course for a person: whether it can go ahead, how well it fits, and why.
 *
 * @param opened how many vacancies it would bring within reach today
 * @param opens the vacancies by number
 */
public record AdvisedCourse(
        CourseItem course,
        Decision decision,
        BigDecimal score,
        List<Score.Part> parts,
        int opened,
        @JsonIgnore List<String> opens) {}
