package cn.gongjiang.employment.followup;

/** What a follow-up found. */
public enum FollowUpResult {
    FINE("还在，都好"),
    TROUBLE("还在，有难处"),
    LEFT("不在那里了"),
    /** Nobody answered: it stays due. */
    UNREACHED("没有联系上");

    private final String word;

    FollowUpResult(String word) {
        this.word = word;
    }

    @Override
    public String toString() {
        return word;
    }
}
