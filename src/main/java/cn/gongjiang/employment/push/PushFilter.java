package cn.gongjiang.employment.push;

import org.jspecify.annotations.Nullable;

/** Which pushes: what came of them, of which vacancy or to which jobseeker, in which division. */
public record PushFilter(
        @Nullable PushState state,
        @Nullable String vacancy,
        @Nullable String jobseeker,
        @Nullable String division) {
    public static PushFilter ofJobseeker(String no) {
        return new PushFilter(null, null, no, null);
    }
}
