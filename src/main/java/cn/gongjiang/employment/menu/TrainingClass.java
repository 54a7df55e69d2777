package cn.gongjiang.employment.menu;

/** The three classes of the menu. Source: the county's programme 就在海盐. */
public enum TrainingClass {
    MANUFACTURING("制造企业类"),
    SERVICE("社会服务类"),
    NEW_WORK("新业态创业类");

    private final String word;

    TrainingClass(String word) {
        this.word = word;
    }

    @Override
    public String toString() {
        return word;
    }
}
