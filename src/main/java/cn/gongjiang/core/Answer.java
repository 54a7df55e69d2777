package cn.gongjiang.core;

import com.fasterxml.jackson.annotation.JsonValue;

/** The four words an explained answer can have. */
public enum Answer {
    YES("yes", "可以"),
    ALMOST("almost", "差一点"),
    NO("no", "还不行"),
    UNKNOWN("unknown", "不确定");

    private final String code;
    private final String word;

    Answer(String code, String word) {
        this.code = code;
        this.word = word;
    }

    @JsonValue
    public String code() {
        return code;
    }

    /** What a person reads on the page. */
    public String word() {
        return word;
    }
}
