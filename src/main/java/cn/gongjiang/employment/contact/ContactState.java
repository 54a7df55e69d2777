package cn.gongjiang.employment.contact;

/** How pressing it is to speak to somebody. */
public enum ContactState {
    /** Never reached, and the first days are over. */
    NEVER("一次也没联系上"),
    LATE("已经晚了"),
    /** Within a week. */
    SOON("七天内该联系"),
    /** For so long that the registration may be ended, once an official has checked. */
    LOST("久未联系，可核对注销");

    private final String word;

    ContactState(String word) {
        this.word = word;
    }

    @Override
    public String toString() {
        return word;
    }
}
