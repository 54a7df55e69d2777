package cn.gongjiang.employment.push;

import cn.gongjiang.core.Decision;
import cn.gongjiang.employment.matching.Score;
import cn.gongjiang.employment.vacancy.VacancyItem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A vacancy as the person it may suit sees it: whether it can go ahead, how well it fits and why, since when it was pointed out
 * to them, and what they said.
 *
 * @param decision null, like the score, for whoever objects to being matched
 */
public record OwnJob(
        VacancyItem vacancy,
        @Nullable Decision decision,
        @Nullable BigDecimal score,
        List<Score.Part> parts,
        @Nullable LocalDate pushedOn,
        @Nullable String answer,
        @Nullable LocalDate answeredOn) {}
