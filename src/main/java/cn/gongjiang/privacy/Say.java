package cn.gongjiang.privacy;

/** What say a person has in a purpose. Source: 个人信息保护法 第十四、二十三、二十四、二十九、三十一条. */
public enum Say {
    NONE("告知即可，不需要同意"),
    /** Goes on until the person objects, as automated decisions do. */
    OBJECTION("本人可以随时关闭"),
    CONSENT("需要本人同意"),
    SEPARATE("需要本人单独同意"),
    GUARDIAN("需要监护人单独同意");

    private final String word;

    Say(String word) {
        this.word = word;
    }

    /** Whether nothing may be done before the person has agreed. */
    public boolean asksFirst() {
        return this == CONSENT || this == SEPARATE || this == GUARDIAN;
    }

    /** The word, so that forms and pages speak alike. */
    @Override
    public String toString() {
        return word;
    }
}
