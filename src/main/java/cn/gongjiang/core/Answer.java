package cn.gongjiang.core;

import com.fasterxml.jackson.annotation.JsonValue;

/** The four words an explained answer can have. */
public enum Answer {
    YES("yes", "可以", 0),
    ALMOST("almost", "差一点", 2),
    NO("no", "还不行", 3),
    UNKNOWN("unknown", "不确定", 1);

    private final String code;
    private final String word;
    private final int gravity;

    Answer(String code, String word, int gravity) {
        this.code = code;
        this.word = word;
        this.gravity = gravity;
    }

    @JsonValue
    public String code() {
        return code;
    }

    /** From 0 to 3: of several answers the gravest decides, and what can go ahead is shown first. */
    public int gravity() {
        return gravity;
    }

    /** What a person reads on the page. */
    public String word() {
        return word;
    }
}
