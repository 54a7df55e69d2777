package cn.gongjiang.employment.jobseeker;

import cn.gongjiang.identity.Scope;

/** What statements about jobseekers {@code j} share: whom a viewer sees, and who stands there twice. */
public final class Sight {
    /** Whose record was merged into another one is found there, when that one is registered too. */
    public static final String ONCE = " and j.ended_on is null and not j.found_elsewhere ";

    /** Those referred to it, and of these whoever withdrew the consent only once they work there. */
    private static final String REFERRED_TO_ENTERPRISE = """
             and exists (
                select 1 from employment.referral r join employment.vacancy v on v.no = r.vacancy
                where r.jobseeker = j.no and v.enterprise = any(registry.enterprises_of(:enterprise))
                  and (exists (select 1 from employment.placement l where l.referral = r.no) or not exists (
                    select 1 from privacy.refused f where f.person = j.person and f.purpose = 'employment.referral')))
            """;

    private Sight() {}

    /** The county all, a town its own, an enterprise those referred to it, a worker themselves, everybody else nobody. */
    public static String of(Scope scope) {
        return scope.clause(" and j.division = any(:divisions)", REFERRED_TO_ENTERPRISE, " and j.person = :self");
    }
}
