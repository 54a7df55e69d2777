package cn.gongjiang.employment.push;

/** What came of a push. */
public enum PushState {
    WAITING("还没答复"),
    WANTED("想去"),
    UNSUITABLE("不合适");

    private final String word;

    PushState(String word) {
        this.word = word;
    }

    @Override
    public String toString() {
        return word;
    }
}
