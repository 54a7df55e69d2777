package cn.gongjiang.registry;

/** What of a person is masked until somebody gives a reason to see it. */
public enum PersonalField {
    NAME("姓名"),
    NUMBER("身份证号"),
    PHONE("联系电话"),
    ADDRESS("详细地址");

    private final String word;

    PersonalField(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    /** The word, so that forms and pages speak alike. */
    @Override
    public String toString() {
        return word;
    }
}
