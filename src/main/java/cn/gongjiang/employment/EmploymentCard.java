package cn.gongjiang.employment;

import cn.gongjiang.employment.jobseeker.JobseekerFilter;
import cn.gongjiang.employment.jobseeker.JobseekerListing;
import cn.gongjiang.employment.referral.ReferralListing;
import cn.gongjiang.employment.referral.ReferralStep;
import cn.gongjiang.identity.Actor;
import cn.gongjiang.identity.HomeCard;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What of 就在海盐 waits for this person. */
@Component
class EmploymentCard implements HomeCard {
    private final ReferralListing referrals;
    private final JobseekerListing jobseekers;

    EmploymentCard(ReferralListing referrals, JobseekerListing jobseekers) {
        this.referrals = referrals;
        this.jobseekers = jobseekers;
    }

    @Override
    public String right() {
        return "referrals.read";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<Todo> todos(Actor actor) {
        Map<ReferralStep, Long> waiting = referrals.count(actor.scope());
        return Stream.of(
                        todo(waiting, ReferralStep.HIRED, "录用后还没登记就业", "核对到岗和凭证", true),
                        todo(waiting, ReferralStep.REFERRED, "推荐后还没约面试", "问企业，约时间", false),
                        todo(waiting, ReferralStep.INTERVIEW, "面试后还没有结果", "登记结果和原因", false),
                        neverReferred(actor))
                .filter(t -> t.count() > 0)
                .toList();
    }

    private static Todo todo(
            Map<ReferralStep, Long> waiting, ReferralStep step, String label, String note, boolean urgent) {
        return new Todo(label, waiting.getOrDefault(step, 0L), note, "/referrals?step=" + step.name(), urgent);
    }

    private Todo neverReferred(Actor actor) {
        long people = actor.may("matches.read") ? jobseekers.count(JobseekerFilter.neverReferred(), actor.scope()) : 0;
        return new Todo(
                "登记后还没推荐过岗位", people, "看适合的岗位，推荐", "/jobseekers?status=UNEMPLOYED_REGISTERED&referred=false", false);
    }
}
