package cn.gongjiang.employment.jobseeker;

/** For how long somebody has been registered. */
public enum Waiting {
    UP_TO_3(0, 3, "不到 3 个月"),
    UP_TO_6(3, 6, "3 到 6 个月"),
    UP_TO_12(6, 12, "6 到 12 个月"),
    LONGER(12, 1200, "一年以上");

    private final int from;
    private final int below;
    private final String word;

    Waiting(int from, int below, String word) {
        this.from = from;
        this.below = below;
        this.word = word;
    }

    /** What must hold of the day of registration in {@code column} on {@code :today}. */
    public String holds(String column) {
        return "(%1$s <= :today::date - interval '%2$d months' and %1$s > :today::date - interval '%3$d months')"
                .formatted(column, from, below);
    }

    @Override
    public String toString() {
        return word;
    }
}
