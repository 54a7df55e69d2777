package cn.gongjiang.employment.matching;

import cn.gongjiang.core.Answer;
import org.jspecify.annotations.Nullable;

/** Which matches to show: all, or those with one answer to the hard conditions. */
public record MatchFilter(@Nullable Answer decision) {}
