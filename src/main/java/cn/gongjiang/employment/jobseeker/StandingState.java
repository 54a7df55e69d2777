package cn.gongjiang.employment.jobseeker;

/**
 * Where jobseekers {@code j} stand, in SQL: a placement since they registered says so itself, else the latest state that was recorded
 * since, as long as its last day is not over, else they are unemployed.
 */
public final class StandingState {
    /** Gives the {@link RegistrationState}; needs {@code :today}. */
    static final String NAME = """
            coalesce(
                (select w.state from employment.work_state w where w.person = j.person and w.starts_on >= j.registered_on
                    order by w.starts_on desc limit 1),
                (select s.state from employment.last_state s where s.person = j.person and s.since >= j.registered_on
                    and (s.until_on is null or s.until_on >= :today::date) limit 1),
                'UNEMPLOYED_REGISTERED')
            """;

    /** Recorded as in work or as not registered any more, and nothing since. */
    public static final String SETTLED =
            recorded(RegistrationState.listOf(JobseekerStatus.REEMPLOYED, JobseekerStatus.DEREGISTERED));

    /** Registered and without work: who is matched, told of vacancies and classes, and spoken to. */
    public static final String LOOKING = "(not " + Sight.AT_WORK + " and not " + SETTLED + ")";

    /** Since when they look: since they registered, or registered again. */
    public static final String LOOKING_SINCE = """
            greatest(j.registered_on, (select max(s.since) from employment.standing_state s
                where s.person = j.person and s.state = 'UNEMPLOYED_REGISTERED'))
            """;

    private StandingState() {}

    /** Those whose status is this. */
    static String is(JobseekerStatus status) {
        return switch (status) {
            case UNEMPLOYED_REGISTERED -> LOOKING;
            case REEMPLOYED -> "(" + Sight.AT_WORK + " or " + recorded(RegistrationState.listOf(status)) + ")";
            case DEREGISTERED -> recordedOnly(RegistrationState.listOf(status));
        };
    }

    /** Those who stand in this state; needs {@code :today}. The same as {@link #NAME}, said so that a whole register can be filtered. */
    static String is(RegistrationState state) {
        String name = "('" + state.name() + "')";
        return switch (state) {
            case UNEMPLOYED_REGISTERED -> "(" + LOOKING + " and not " + running("('UI_BENEFIT', 'IN_TRAINING')") + ")";
            case UI_BENEFIT, IN_TRAINING -> "(not " + Sight.AT_WORK + " and " + running(name) + ")";
            case DEREGISTERED -> recordedOnly(name);
            case REEMPLOYED_UNIT, REEMPLOYED_FLEX, SELF_EMPLOYED, PUBLIC_POST ->
                "(exists (select 1 from employment.work_state w where w.person = j.person"
                        + " and w.starts_on >= j.registered_on and w.state in " + name + ") or " + recordedOnly(name)
                        + ")";
        };
    }

    private static String recordedOnly(String states) {
        return "(not " + Sight.AT_WORK + " and " + recorded(states) + ")";
    }

    private static String recorded(String states) {
        return latest(states, "");
    }

    private static String running(String states) {
        return latest(states, " and s.until_on >= :today::date");
    }

    private static String latest(String states, String also) {
        return "exists (select 1 from employment.last_state s where s.person = j.person and s.since >= j.registered_on"
                + " and s.state in " + states + also + ")";
    }
}
