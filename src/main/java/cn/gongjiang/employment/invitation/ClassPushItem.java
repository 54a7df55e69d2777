package cn.gongjiang.employment.invitation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Somebody a class was pointed out to, and their last word. */
public record ClassPushItem(
        String no,
        String jobseeker,
        String name,
        @Nullable String division,
        LocalDate pushedOn,
        @Nullable String said) {}
