package cn.gongjiang.employment.jobseeker;

/** Full years, in the bands of the county's statistics; no input of matching. */
public enum AgeBand {
    UNDER_25(16, 25, "16–24 岁"),
    UNDER_35(25, 35, "25–34 岁"),
    UNDER_45(35, 45, "35–44 岁"),
    UNDER_55(45, 55, "45–54 岁"),
    FROM_55(55, 200, "55 岁以上");

    private final int from;
    private final int below;
    private final String word;

    AgeBand(int from, int below, String word) {
        this.from = from;
        this.below = below;
        this.word = word;
    }

    /** What must hold of a birthday in {@code column} on {@code :today}. */
    public String holds(String column) {
        return "(%1$s <= :today::date - interval '%2$d years' and %1$s > :today::date - interval '%3$d years')"
                .formatted(column, from, below);
    }

    @Override
    public String toString() {
        return word;
    }
}
