package cn.gongjiang.employment.push;

import org.jspecify.annotations.Nullable;

/** Why a vacancy does not suit somebody, as they say it with one tap. Nothing is asked that may not weigh. */
public enum UnsuitableReason {
    FAR("太远"),
    PAY("工资低"),
    SHIFT("班次不行"),
    TRADE("不想做这行"),
    TIME("最近不方便"),
    OTHER("其他");

    private final String word;

    UnsuitableReason(String word) {
        this.word = word;
    }

    /** 太远，要转两趟车. */
    public String with(@Nullable String words) {
        return words == null || words.isEmpty() ? word : word + "，" + words;
    }

    @Override
    public String toString() {
        return word;
    }
}
