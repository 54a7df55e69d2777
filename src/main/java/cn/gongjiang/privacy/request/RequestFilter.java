package cn.gongjiang.privacy.request;

import org.jspecify.annotations.Nullable;

/**
 * Which requests are asked for.
 *
 * @param open only those that wait, or only those that do not
 */
public record RequestFilter(@Nullable Boolean open) {}
