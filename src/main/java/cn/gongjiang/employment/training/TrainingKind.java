package cn.gongjiang.employment.training;

/** Whether a training helps somebody without work into a job, or somebody in work to another one. */
public enum TrainingKind {
    FIRST("就业技能培训"),
    /** Counts for the conversion rate even when the person was in work at its start. */
    SWITCH("转岗培训");

    private final String word;

    TrainingKind(String word) {
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
