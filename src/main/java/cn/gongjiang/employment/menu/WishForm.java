package cn.gongjiang.employment.menu;

import java.util.List;

/** 我想学, and when there is time for it; none means any time. */
public record WishForm(List<LessonTime> times) {}
