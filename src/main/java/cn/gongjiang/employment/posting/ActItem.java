package cn.gongjiang.employment.posting;

import java.time.LocalDateTime;

/** What was done with a vacancy: when, what, in which words, by whom, and which version came of it. */
public record ActItem(LocalDateTime at, Act act, String detail, String by, int version) {}
