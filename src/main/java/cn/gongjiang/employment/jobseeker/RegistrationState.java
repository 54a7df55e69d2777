package cn.gongjiang.employment.jobseeker;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Where a registration stands. Source: domain notes on subsidies, section 4. */
public enum RegistrationState {
    UNEMPLOYED_REGISTERED("登记失业", JobseekerStatus.UNEMPLOYED_REGISTERED),
    /** Draws unemployment benefit, and looks for work. */
    UI_BENEFIT("领取失业保险金", JobseekerStatus.UNEMPLOYED_REGISTERED),
    /** In a class, and looks for work. */
    IN_TRAINING("培训中", JobseekerStatus.UNEMPLOYED_REGISTERED),
    REEMPLOYED_UNIT("单位就业", JobseekerStatus.REEMPLOYED),
    REEMPLOYED_FLEX("灵活就业", JobseekerStatus.REEMPLOYED),
    SELF_EMPLOYED("自主创业", JobseekerStatus.REEMPLOYED),
    PUBLIC_POST("公益性岗位", JobseekerStatus.REEMPLOYED),
    DEREGISTERED("已注销", JobseekerStatus.DEREGISTERED);

    private final String word;
    private final JobseekerStatus status;

    RegistrationState(String word, JobseekerStatus status) {
        this.word = word;
        this.status = status;
    }

    public String word() {
        return word;
    }

    public JobseekerStatus status() {
        return status;
    }

    /** Whoever looks for work is matched, told of vacancies and classes, and spoken to. */
    public boolean isLooking() {
        return status == JobseekerStatus.UNEMPLOYED_REGISTERED;
    }

    /** The states of some statuses, as a list in a statement. */
    static String listOf(JobseekerStatus... statuses) {
        return Arrays.stream(values())
                .filter(state -> List.of(statuses).contains(state.status))
                .map(state -> "'" + state.name() + "'")
                .collect(Collectors.joining(", ", "(", ")"));
    }

    /** The word, so that filters and pages speak alike. */
    @Override
    public String toString() {
        return word;
    }
}
