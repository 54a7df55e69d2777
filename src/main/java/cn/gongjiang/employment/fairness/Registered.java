package cn.gongjiang.employment.fairness;

/** Somebody who registered in the period, and how far they got. */
record Registered(
        int age,
        boolean woman,
        boolean disabled,
        boolean pushed,
        boolean referred,
        boolean interviewed,
        boolean placed) {}
