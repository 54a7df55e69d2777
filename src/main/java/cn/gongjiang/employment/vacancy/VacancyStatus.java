package cn.gongjiang.employment.vacancy;

/** Where a vacancy stands today. */
public enum VacancyStatus {
    OPEN("招聘中"),
    /** Every post has a placement. */
    FILLED("已招满"),
    /** Past its closing day. */
    EXPIRED("已过期"),
    /** Ended by hand before its closing day. */
    CLOSED("已结束");

    private final String word;

    VacancyStatus(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    @Override
    public String toString() {
        return word;
    }
}
