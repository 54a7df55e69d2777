package cn.gongjiang.employment.matching;

import cn.gongjiang.core.Decision;
import cn.gongjiang.employment.jobseeker.JobseekerItem;
import java.math.BigDecimal;
import java.util.List;

/** A person for a vacancy: whether it can go ahead, how well it fits, and why. */
public record PersonMatch(JobseekerItem person, Decision decision, BigDecimal score, List<Score.Part> parts) {}
