package cn.gongjiang.registry;

import cn.gongjiang.core.Masking;

/** What a person's record holds and an official may correct. */
public enum PersonField {
    NAME("姓名"),
    NUMBER("身份证号"),
    PHONE("联系电话"),
    /** Where they live, by code. */
    DIVISION("常住镇街"),
    ADDRESS("详细地址"),
    EDUCATION("文化程度");

    private final String word;

    PersonField(String word) {
        this.word = word;
    }

    /** How a value looks in lists and in the history; place and schooling are told as they are. */
    public String masked(String value) {
        return switch (this) {
            case NAME -> Masking.name(value);
            case NUMBER -> Masking.identityNumber(value);
            case PHONE -> Masking.phone(value);
            case ADDRESS -> Masking.address(value);
            case DIVISION, EDUCATION -> value;
        };
    }

    /** The word, so that forms and pages speak alike. */
    @Override
    public String toString() {
        return word;
    }
}
