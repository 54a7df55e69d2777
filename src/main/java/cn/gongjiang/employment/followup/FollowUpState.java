package cn.gongjiang.employment.followup;

/** Where a follow-up stands today. */
public enum FollowUpState {
    DUE("该回访了"),
    /** Due for more than two weeks. */
    LATE("已经晚了"),
    DONE("已回访");

    private final String word;

    FollowUpState(String word) {
        this.word = word;
    }

    @Override
    public String toString() {
        return word;
    }
}
