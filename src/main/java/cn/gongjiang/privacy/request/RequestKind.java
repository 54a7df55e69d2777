package cn.gongjiang.privacy.request;

/** What somebody may ask about the own data. Source: 个人信息保护法 第四十六至四十八条. */
public enum RequestKind {
    CORRECTION("更正"),
    DELETION("删除"),
    EXPLANATION("说明");

    private final String word;

    RequestKind(String word) {
        this.word = word;
    }

    /** The word, so that forms and pages speak alike. */
    @Override
    public String toString() {
        return word;
    }
}
