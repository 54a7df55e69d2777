package cn.gongjiang.employment.jobseeker;

/** What a {@link RegistrationState} comes to, in the words that every list has had from the beginning. */
public enum JobseekerStatus {
    /** Registered and without work. */
    UNEMPLOYED_REGISTERED("登记失业"),
    /** Placed since the registration, and the placement was not withdrawn; or in work by other evidence. */
    REEMPLOYED("已就业"),
    /** Neither: the registration was ended with a reason. */
    DEREGISTERED("已注销");

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
