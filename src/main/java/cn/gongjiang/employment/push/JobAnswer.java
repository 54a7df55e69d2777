package cn.gongjiang.employment.push;

/** What somebody says to a vacancy. */
public enum JobAnswer {
    WANTED("想去"),
    UNSUITABLE("不合适"),
    /** No vacancy or training is pointed out to them any more. */
    STOP("别再推");

    private final String word;

    JobAnswer(String word) {
        this.word = word;
    }

    @Override
    public String toString() {
        return word;
    }
}
