package cn.gongjiang.employment.vacancy;

/** The large classes of the national table of occupations, by the first sign of the code. Source: 职业分类大典（2022 年版）. */
public enum OccupationClass {
    PROFESSIONAL("专业技术", '2'),
    OFFICE("办事人员", '3'),
    SERVICE("生活和生产服务", '4'),
    FARMING("农林牧渔", '5'),
    MANUFACTURING("生产制造", '6');

    private final String word;
    private final char sign;

    OccupationClass(String word, char sign) {
        this.word = word;
        this.sign = sign;
    }

    /** For {@code like}: the codes of this class. */
    String codes() {
        return sign + "-%";
    }

    /** The word, so that forms and pages speak alike. */
    @Override
    public String toString() {
        return word;
    }
}
