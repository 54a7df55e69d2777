package cn.gongjiang.employment.followup;

/** How somebody was asked. */
public enum FollowUpChannel {
    PHONE("电话"),
    VISIT("上门"),
    COUNTER("窗口"),
    ONESELF("本人在手机上");

    private final String word;

    FollowUpChannel(String word) {
        this.word = word;
    }

    @Override
    public String toString() {
        return word;
    }
}
