package cn.gongjiang.employment.menu;

import java.time.LocalDate;
import java.util.List;

/** Somebody's own wish to learn: which course, when they have time, since when. */
public record Wish(String course, String title, List<String> times, LocalDate on) {}
