package cn.gongjiang.employment.posting;

/** What can be done with a vacancy that is or wants to be public. */
public enum Act {
    WRITTEN("写好"),
    CHANGED("修改"),
    PUBLISHED("公开"),
    CONFIRMED("确认还在招"),
    REVIEW_ASKED("送审"),
    REVIEW_PASSED("审核通过"),
    REVIEW_REFUSED("审核没通过"),
    TAKEN_DOWN("下架"),
    /** By the platform: it no longer fulfils the rules. */
    HIDDEN("不再公开"),
    REMINDED("提醒确认"),
    CLOSED("结束招聘");

    private final String word;

    Act(String word) {
        this.word = word;
    }

    /** The word, so that forms and pages speak alike. */
    @Override
    public String toString() {
        return word;
    }
}
