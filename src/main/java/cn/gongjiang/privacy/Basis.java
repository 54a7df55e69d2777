package cn.gongjiang.privacy;

/** On which ground of the law personal data is used. Source: 个人信息保护法 第十三条. */
public enum Basis {
    CONSENT("本人同意"),
    CONTRACT("订立、履行合同所必需"),
    DUTY("履行法定职责所必需"),
    EMERGENCY("应对突发事件或紧急情况"),
    OTHER_LAW("法律、行政法规规定的其他情形");

    private final String word;

    Basis(String word) {
        this.word = word;
    }

    /** The word, so that forms and pages speak alike. */
    @Override
    public String toString() {
        return word;
    }
}
