package cn.gongjiang.employment.matching;

import org.jspecify.annotations.Nullable;

/** A kind of work: the words somebody used for it, and the occupation they were read as, if any. */
public record Trade(@Nullable String code, String words) {}
