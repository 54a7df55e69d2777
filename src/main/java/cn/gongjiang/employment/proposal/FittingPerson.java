package cn.gongjiang.employment.proposal;

import cn.gongjiang.core.Decision;
import cn.gongjiang.employment.jobseeker.JobseekerItem;
import cn.gongjiang.employment.matching.Score;
import java.math.BigDecimal;
import java.util.List;

/** A person whom a class would fit: why they would come, whether they may, how well it fits. */
public record FittingPerson(
        JobseekerItem person, String why, Decision decision, BigDecimal score, List<Score.Part> parts) {}
