package cn.gongjiang.employment.jobseeker;

/** Where a registered person stands. Source: registration rules in domain notes on subsidies, section 4. */
public enum JobseekerStatus {
    /** Registered and without work. */
    UNEMPLOYED_REGISTERED("登记失业"),
    /** Placed since the registration, and the placement was not withdrawn. */
    REEMPLOYED("已就业");

    private final String word;

    JobseekerStatus(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    /** The word, so that filters and pages speak alike. */
    @Override
    public String toString() {
        return word;
    }
}
