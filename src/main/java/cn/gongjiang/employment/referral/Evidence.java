package cn.gongjiang.employment.referral;

/** What proves that somebody is in work again. Source: domain notes on subsidies, section 4. */
public enum Evidence {
    CONTRACT("劳动合同＋用工备案"),
    SOCIAL_INSURANCE("新单位参保"),
    BUSINESS_LICENCE("营业执照"),
    FLEXIBLE("灵活就业登记"),
    PUBLIC_POST("公益性岗位");

    private final String word;

    Evidence(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    @Override
    public String toString() {
        return word;
    }
}
