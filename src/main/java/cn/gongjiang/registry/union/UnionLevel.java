package cn.gongjiang.registry.union;

/** Where in the tree a union stands. */
public enum UnionLevel {
    COUNTY("县总工会"),
    TOWN("镇街工会"),
    GRASSROOTS("基层工会");

    private final String word;

    UnionLevel(String word) {
        this.word = word;
    }

    @Override
    public String toString() {
        return word;
    }
}
