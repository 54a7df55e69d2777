package cn.gongjiang.employment.report;

/** What an official found. */
public enum ReportOutcome {
    TAKEN_DOWN("属实，已下架"),
    CORRECTED("属实，企业已改正"),
    UNFOUNDED("没有发现问题");

    private final String word;

    ReportOutcome(String word) {
        this.word = word;
    }

    /** The word, so that forms and pages speak alike. */
    @Override
    public String toString() {
        return word;
    }
}
