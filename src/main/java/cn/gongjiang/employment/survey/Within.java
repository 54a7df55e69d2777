package cn.gongjiang.employment.survey;

import java.time.LocalDate;

/** By when somebody is needed, as an enterprise says it with one choice. */
public enum Within {
    NOW("马上", 0),
    MONTH("一个月内", 1),
    QUARTER("三个月内", 3),
    HALF_YEAR("半年内", 6);

    private final String word;
    private final int months;

    Within(String word, int months) {
        this.word = word;
        this.months = months;
    }

    LocalDate from(LocalDate today) {
        return today.plusMonths(months);
    }

    @Override
    public String toString() {
        return word;
    }
}
