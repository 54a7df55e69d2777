package cn.gongjiang.employment.matching;

import cn.gongjiang.core.Decision;
import cn.gongjiang.employment.jobseeker.JobseekerItem;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A person for a vacancy: whether it can go ahead, how well it fits, why, and what was said against it. */
public record PersonMatch(
        JobseekerItem person,
        Decision decision,
        BigDecimal score,
        List<Score.Part> parts,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String aside) {}
