package cn.gongjiang.employment.referral;

/** How an interview ended. */
public enum OutcomeResult {
    HIRED("录用"),
    NOT_HIRED("未录用"),
    DECLINED("本人放弃"),
    ABSENT("没有到场");

    private final String word;

    OutcomeResult(String word) {
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
