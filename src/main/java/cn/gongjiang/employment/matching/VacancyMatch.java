package cn.gongjiang.employment.matching;

import cn.gongjiang.core.Decision;
import cn.gongjiang.employment.vacancy.VacancyItem;
import java.math.BigDecimal;
import java.util.List;

/** A vacancy for a person: whether it can go ahead, how well it fits, and why. */
public record VacancyMatch(VacancyItem vacancy, Decision decision, BigDecimal score, List<Score.Part> parts) {}
