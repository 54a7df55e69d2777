package cn.gongjiang.employment.menu;

import org.jspecify.annotations.Nullable;

/** How many people want a course, and how many of them have time when; who named no time has any. */
public record WishCount(
        String no,
        String title,
        String trainingClass,
        @Nullable Integer seats,
        long people,
        long daytime,
        long evening,
        long weekend) {}
