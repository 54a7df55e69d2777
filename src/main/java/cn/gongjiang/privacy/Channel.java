package cn.gongjiang.privacy;

/** Where somebody said yes or no. */
public enum Channel {
    PHONE("手机"),
    COUNTER("窗口"),
    /** With the ledger of those who signed on paper. */
    IMPORT("随登记导入");

    private final String word;

    Channel(String word) {
        this.word = word;
    }

    /** The word, so that forms and pages speak alike. */
    @Override
    public String toString() {
        return word;
    }
}
