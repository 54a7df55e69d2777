package cn.gongjiang.employment.menu;

/** When lessons are held, or when somebody has time for them. */
public enum LessonTime {
    DAYTIME("白天"),
    EVENING("晚上"),
    WEEKEND("周末");

    private final String word;

    LessonTime(String word) {
        this.word = word;
    }

    @Override
    public String toString() {
        return word;
    }
}
