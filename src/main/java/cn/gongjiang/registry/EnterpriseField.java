package cn.gongjiang.registry;

import cn.gongjiang.core.Masking;

/** What an enterprise's record holds and an official may correct. */
public enum EnterpriseField {
    NAME("企业名称"),
    CREDIT_CODE("统一社会信用代码"),
    /** Where it is, by code. */
    DIVISION("所属镇街"),
    ADDRESS("地址"),
    CONTACT("联系人"),
    PHONE("联系电话"),
    /** Whether an official has seen it. */
    CONFIRMED("核实");

    private final String word;

    EnterpriseField(String word) {
        this.word = word;
    }

    /** How a value looks in lists and in the history: what names a person is masked, the rest is public. */
    String masked(String value) {
        return switch (this) {
            case CONTACT -> Masking.name(value);
            case PHONE -> Masking.phone(value);
            case NAME, CREDIT_CODE, DIVISION, ADDRESS, CONFIRMED -> value;
        };
    }

    @Override
    public String toString() {
        return word;
    }
}
