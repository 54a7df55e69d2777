package cn.gongjiang.employment.push;

import org.jspecify.annotations.Nullable;

/** What somebody says to what was pointed out to them. */
public enum JobAnswer {
    WANTED("想去"),
    UNSUITABLE("不合适"),
    /** No vacancy or training is pointed out to them any more. */
    STOP("别再推");

    private final String word;

    JobAnswer(String word) {
        this.word = word;
    }

    /** 想去, or 不合适：太远，要转两趟车. */
    public String sentence(@Nullable UnsuitableReason reason, @Nullable String words) {
        return reason == null ? word : word + "：" + reason.with(words);
    }

    @Override
    public String toString() {
        return word;
    }
}
