package cn.gongjiang.notify;

/** What a text message is for. */
enum MessageKind {
    CODE("登录验证码"),
    NOTICE("办事提醒"),
    APPOINTMENT("约定提醒");

    private final String word;

    MessageKind(String word) {
        this.word = word;
    }

    /** The word, so that forms and pages speak alike. */
    @Override
    public String toString() {
        return word;
    }
}
