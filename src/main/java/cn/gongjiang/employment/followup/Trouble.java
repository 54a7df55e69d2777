package cn.gongjiang.employment.followup;

/** What is wrong at a new place of work, or why somebody left it. */
public enum Trouble {
    PAY_LATE("工资没按时发"),
    PAY_LESS("工资比说好的少"),
    HOURS("加班太多"),
    INSURANCE("没有交社保"),
    WORK("活干不惯"),
    FAR("太远"),
    TIME("家里要照顾"),
    ENDED("企业不要人了"),
    OTHER("其他");

    private final String word;

    Trouble(String word) {
        this.word = word;
    }

    @Override
    public String toString() {
        return word;
    }

    /** Whether the law is on the worker's side, so that the union's help is offered. */
    boolean isRight() {
        return this == PAY_LATE || this == PAY_LESS || this == HOURS || this == INSURANCE;
    }
}
