package cn.gongjiang.registry.duplicate;

/** Of what there may be two records. */
public enum DuplicateKind {
    PEOPLE("人员", "RY-", "person"),
    ENTERPRISES("企业", "QY-", "enterprise");

    private final String word;
    private final String series;
    private final String table;

    DuplicateKind(String word, String series, String table) {
        this.word = word;
        this.series = series;
        this.table = table;
    }

    /** Whether this is the number of such a record. */
    boolean numbers(String no) {
        return no.startsWith(series);
    }

    String table() {
        return table;
    }

    @Override
    public String toString() {
        return word;
    }
}
