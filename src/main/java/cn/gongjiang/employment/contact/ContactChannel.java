package cn.gongjiang.employment.contact;

/** How somebody was spoken to. */
public enum ContactChannel {
    PHONE("电话"),
    VISIT("上门"),
    COUNTER("窗口"),
    MESSAGE("微信或短信");

    private final String word;

    ContactChannel(String word) {
        this.word = word;
    }

    @Override
    public String toString() {
        return word;
    }
}
