package cn.gongjiang.privacy;

/** What happens to personal data when its period is over. Source: 个人信息保护法 第四十七条. */
public enum Ending {
    DELETE("删除"),
    ANONYMISE("去掉身份信息，只留认不出是谁的统计记录"),
    KEEP("不自动删除");

    private final String word;

    Ending(String word) {
        this.word = word;
    }

    /** The word, so that forms and pages speak alike. */
    @Override
    public String toString() {
        return word;
    }
}
