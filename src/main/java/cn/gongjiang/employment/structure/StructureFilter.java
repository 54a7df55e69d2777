package cn.gongjiang.employment.structure;

import org.jspecify.annotations.Nullable;

/** In which division. */
record StructureFilter(@Nullable String division) {}
