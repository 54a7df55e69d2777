package cn.gongjiang.employment.menu;

/** Whether a course can be chosen now. */
public enum CourseState {
    OFFERED("可以报名"),
    PAUSED("暂停");

    private final String word;

    CourseState(String word) {
        this.word = word;
    }

    @Override
    public String toString() {
        return word;
    }
}
