package cn.gongjiang.registry.duplicate;

/** Why two records may be one. What two real people or enterprises can share alone is weaker and stands lower. */
enum DuplicateReason {
    NAME_AND_BIRTHDAY("姓名和出生日期相同"),
    NAME_AND_SEQUENCE("姓名、镇街和身份证顺序码相同，出生日期可能写错"),
    SIMILAR_NAME("同一镇街、同一天出生，姓名只差一个字"),
    PHONE("电话相同"),
    ENTERPRISE_NAME("名称相同，信用代码不同"),
    CREDIT_CODE("信用代码只差一位"),
    SIMILAR_ENTERPRISE("同一镇街，名称很像");

    private final String word;

    DuplicateReason(String word) {
        this.word = word;
    }

    @Override
    public String toString() {
        return word;
    }
}
