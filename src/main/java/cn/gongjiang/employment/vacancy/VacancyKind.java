package cn.gongjiang.employment.vacancy;

/** How one would be employed. */
public enum VacancyKind {
    FULL_TIME("全职"),
    /** 非全日制: paid by the hour, at most 24 hours a week with one employer. */
    PART_TIME("非全日"),
    INTERNSHIP("实习"),
    /** Work by orders of a platform. */
    PLATFORM("平台");

    private final String word;

    VacancyKind(String word) {
        this.word = word;
    }

    /** The word, so that forms and pages speak alike. */
    @Override
    public String toString() {
        return word;
    }
}
