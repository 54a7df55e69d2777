package cn.gongjiang.employment.jobseeker;

import cn.gongjiang.identity.Scope;

/** What statements about jobseekers {@code j} share: whom a viewer sees, and who is at work. */
public final class Sight {
    /** Since they registered, under any record they are known by. */
    public static final String AT_WORK =
            "exists (select 1 from employment.work l where l.person = j.person and l.starts_on >= j.registered_on)";

    /** Those referred to it, and of these whoever withdrew the consent only once they work there. */
    private static final String REFERRED_TO_ENTERPRISE = """
             and exists (
                select 1 from employment.referral r join employment.vacancy v on v.no = r.vacancy
                where r.jobseeker = j.no and v.enterprise = any(registry.enterprises_of(:enterprise))
                  and (exists (select 1 from employment.placement l where l.referral = r.no) or not exists (
                    select 1 from privacy.refused f where f.person = j.person and f.purpose = 'employment.referral')))
            """;

    private Sight() {}

    /** With {@link Scope#parameters}: the county all, a town its own, an enterprise those referred to it, a worker themselves, everybody else nobody. */
    public static String of(Scope scope) {
        return switch (scope.reach()) {
            case COUNTY -> "";
            case DIVISIONS -> " and j.division = any(:divisions)";
            case ENTERPRISE -> REFERRED_TO_ENTERPRISE;
            case PERSON -> " and j.person = :self";
            case OWN_SESSIONS, ASSIGNED_MATTERS, ACCOUNTS, LOGS, NOTHING -> " and false";
        };
    }
}
