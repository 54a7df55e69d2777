package cn.gongjiang.employment.jobseeker;

/**
 * Where jobseekers {@code j} stand, in SQL: a placement since they registered says so itself, else the latest state that was recorded
 * since, as long as its last day is not over, else they are unemployed. Triggers keep it beside the registration.
 */
public final class StandingState {
    /** Gives the {@link RegistrationState}; needs {@code :today}. */
    static final String NAME =
            "case when j.standing_until < :today::date then 'UNEMPLOYED_REGISTERED' else j.standing end";

    /** Recorded as in work or as not registered any more, and nothing since. */
    public static final String SETTLED = "(not j.at_work and j.standing in "
            + RegistrationState.listOf(JobseekerStatus.REEMPLOYED, JobseekerStatus.DEREGISTERED) + ")";

    /** Registered and without work: who is matched, told of vacancies and classes, and spoken to. */
    public static final String LOOKING = is(JobseekerStatus.UNEMPLOYED_REGISTERED);

    private StandingState() {}

    /** Those whose status is this. */
    static String is(JobseekerStatus status) {
        return "j.standing in " + RegistrationState.listOf(status);
    }

    /** Those who stand in this state; needs {@code :today}. */
    static String is(RegistrationState state) {
        return switch (state) {
            case UNEMPLOYED_REGISTERED -> "(j.standing = '" + state.name() + "' or j.standing_until < :today::date)";
            case UI_BENEFIT, IN_TRAINING ->
                "(j.standing = '" + state.name() + "' and j.standing_until >= :today::date)";
            case REEMPLOYED_UNIT, REEMPLOYED_FLEX, SELF_EMPLOYED, PUBLIC_POST, DEREGISTERED ->
                "j.standing = '" + state.name() + "'";
        };
    }
}
