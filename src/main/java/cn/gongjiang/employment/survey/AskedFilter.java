package cn.gongjiang.employment.survey;

import org.jspecify.annotations.Nullable;

/** Which enterprises of a round: all, those who answered, those who did not. */
public record AskedFilter(@Nullable Boolean answered) {}
