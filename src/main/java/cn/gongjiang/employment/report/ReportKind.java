package cn.gongjiang.employment.report;

/** What is said to be wrong with a vacancy. */
public enum ReportKind {
    PAY("工资和实际不一样"),
    PLACE("地点、工作内容和实际不一样"),
    FEES("收押金、收费、扣证件"),
    GONE("其实不招人了，或没有这家企业"),
    DISCRIMINATION("歧视"),
    OTHER("其他");

    private final String word;

    ReportKind(String word) {
        this.word = word;
    }

    /** The word, so that forms and pages speak alike. */
    @Override
    public String toString() {
        return word;
    }
}
