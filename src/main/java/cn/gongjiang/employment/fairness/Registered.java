package cn.gongjiang.employment.fairness;

/** Somebody who registered in the period, and how far they got. */
record Registered(int age, boolean woman, boolean disabled, boolean referred, boolean interviewed, boolean placed) {}
