package cn.gongjiang.employment.survey;

import org.jspecify.annotations.Nullable;

/** Which shortages: of a round (the latest unless said), an occupation (code, or the words where there is none), a division. */
public record ShortageFilter(
        @Nullable String survey,
        @Nullable String occupation,
        @Nullable String words,
        @Nullable String division) {}
