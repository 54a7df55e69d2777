package cn.gongjiang.employment.vacancy;

/** How often wages are paid. */
public enum PayCycle {
    MONTH("每月"),
    FORTNIGHT("每半月"),
    WEEK("每周"),
    DAY("每天");

    private final String word;

    PayCycle(String word) {
        this.word = word;
    }

    /** The word, so that forms and pages speak alike. */
    @Override
    public String toString() {
        return word;
    }
}
