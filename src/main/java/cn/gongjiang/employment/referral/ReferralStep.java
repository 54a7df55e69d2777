package cn.gongjiang.employment.referral;

/** How far a referral has come. */
public enum ReferralStep {
    REFERRED("已推荐"),
    INTERVIEW("已约面试"),
    HIRED("已录用，待登记就业"),
    PLACED("已就业"),
    ENDED("未成");

    private final String word;

    ReferralStep(String word) {
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
