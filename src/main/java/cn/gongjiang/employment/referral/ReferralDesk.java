package cn.gongjiang.employment.referral;

import cn.gongjiang.employment.Uses;
import cn.gongjiang.employment.jobseeker.JobseekerItem;
import cn.gongjiang.employment.jobseeker.JobseekerListing;
import cn.gongjiang.employment.jobseeker.JobseekerStatus;
import cn.gongjiang.employment.vacancy.VacancyItem;
import cn.gongjiang.employment.vacancy.VacancyListing;
import cn.gongjiang.employment.vacancy.VacancyStatus;
import cn.gongjiang.identity.Actor;
import cn.gongjiang.privacy.Consents;
import cn.gongjiang.web.NotThere;
import cn.gongjiang.web.Problem;
import cn.gongjiang.web.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What staff and enterprises do with referrals: one method, one transaction, one step forward. */
@Service
public class ReferralDesk {
    private static final int YEARS_AHEAD = 1;
    private static final String ONESELF = "本人";

    private final Referrals referrals;
    private final Placements placements;
    private final ReferralListing listing;
    private final JobseekerListing jobseekers;
    private final VacancyListing vacancies;
    private final ReferralScore scores;
    private final Consents consents;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReferralDesk(
            Referrals referrals,
            Placements placements,
            ReferralListing listing,
            JobseekerListing jobseekers,
            VacancyListing vacancies,
            ReferralScore scores,
            Consents consents,
            ApplicationEventPublisher events,
            Clock clock) {
        this.events = events;
        this.referrals = referrals;
        this.placements = placements;
        this.listing = listing;
        this.jobseekers = jobseekers;
        this.vacancies = vacancies;
        this.scores = scores;
        this.consents = consents;
        this.clock = clock;
    }

    /** @return the new referral's number */
    @Transactional
    String refer(ReferralForm form, Actor actor) {
        return refer(form, actor, actor.name());
    }

    /** Somebody who wants to go is referred by their own word. @return the new referral's number */
    @Transactional
    public String referOneself(ReferralForm form, Actor actor) {
        return refer(form, actor, ONESELF);
    }

    private String refer(ReferralForm form, Actor actor, String by) {
        List<Problem> problems = new ArrayList<>();
        objection(form.jobseeker(), actor).ifPresent(why -> problems.add(new Problem("jobseeker", why)));
        VacancyItem vacancy = vacancies.find(form.vacancy(), actor.scope()).orElse(null);
        if (vacancy == null) {
            problems.add(new Problem("vacancy", "没有这个岗位"));
        } else if (!vacancy.isOpen()) {
            problems.add(new Problem("vacancy", "这个岗位" + vacancy.status() + "，不能再推荐"));
        }
        if (vacancy == null || !problems.isEmpty()) {
            throw new Refused(problems);
        }
        return add(form, vacancy, by);
    }

    private String add(ReferralForm form, VacancyItem vacancy, String by) {
        String no = referrals.add(form, scores.of(form.jobseeker(), form.vacancy()), by);
        if (no.isEmpty()) {
            throw new Refused("vacancy", "这个人已经推荐过这个岗位");
        }
        long person = referrals.person(form.jobseeker());
        events.publishEvent(new ReferralMade(no, person, vacancy.enterprise(), vacancy.title(), vacancy.closesOn()));
        return no;
    }

    private Optional<String> objection(String jobseeker, Actor actor) {
        Long person = jobseekers.person(jobseeker, actor.scope()).orElse(null);
        if (person == null) {
            return Optional.of("没有这个求职者，或不在您的辖区");
        }
        if (placements.standing(jobseeker).isPresent()) {
            return Optional.of("这个人已经登记就业，不用再推荐");
        }
        JobseekerItem there = jobseekers.find(jobseeker, actor.scope()).orElseThrow();
        if (!there.status().equals(JobseekerStatus.UNEMPLOYED_REGISTERED.word())) {
            return Optional.of("求职登记现在是“" + there.state() + "”，不用再推荐；又在找工作的，先重新登记");
        }
        return consents.allows(person, Uses.REFERRAL, today())
                ? Optional.empty()
                : Optional.of("本人没有同意把信息提供给招聘企业：请先当面问，在人员名录的“同意”里记下来");
    }

    @Transactional
    void setInterview(String no, InterviewForm form, Actor actor) {
        ReferralItem referral = atStep(no, actor, "heldOn", ReferralStep.REFERRED, ReferralStep.INTERVIEW);
        demandNotBeforeReferral(form.heldOn(), referral, "heldOn", "面试");
        demand(form.heldOn().isBefore(today().plusYears(YEARS_AHEAD)), "heldOn", "面试要在一年以内");
        referrals.addInterview(no, form, actor.name());
        long person = referrals.person(referral.jobseeker());
        events.publishEvent(
                new InterviewSet(no, person, referral.enterprise(), referral.title(), form.heldOn(), form.place()));
    }

    /** Somebody who was referred does not want to go any more. @throws Refused at {@code answer} once they are hired */
    @Transactional
    public void decline(String no, String reason, Actor actor) {
        atStep(no, actor, "answer", ReferralStep.REFERRED, ReferralStep.INTERVIEW);
        referrals.addOutcome(no, new OutcomeForm(OutcomeResult.DECLINED, reason, today()), ONESELF);
    }

    @Transactional
    void setOutcome(String no, OutcomeForm form, Actor actor) {
        ReferralItem referral = atStep(
                no,
                actor,
                "result",
                ReferralStep.REFERRED,
                ReferralStep.INTERVIEW,
                ReferralStep.HIRED,
                ReferralStep.ENDED);
        demand(form.result() == OutcomeResult.HIRED || form.reason() != null, "reason", "没有录用要写明原因，下次推荐才能更准");
        demand(!form.decidedOn().isAfter(today()), "decidedOn", "结果日期不能晚于今天");
        demandNotBeforeReferral(form.decidedOn(), referral, "decidedOn", "结果日期");
        demandFitsInterview(form, referral.interviewOn());
        referrals.addOutcome(no, form, actor.name());
    }

    /** An enterprise may hire or refuse at once, and a person may give up at any time; nobody misses what has not been. */
    private static void demandFitsInterview(OutcomeForm form, @Nullable LocalDate interview) {
        if (interview == null) {
            demand(form.result() != OutcomeResult.ABSENT, "result", "还没有约过面试，不能是“没有到场”；人不来了就选“本人放弃”");
        } else if (form.result() != OutcomeResult.DECLINED) {
            demand(
                    !form.decidedOn().isBefore(interview),
                    "decidedOn",
                    "结果日期不能早于面试那天（" + interview + "）：面试提前了先改面试时间，人不去了就选“本人放弃”");
        }
    }

    @Transactional
    void place(String no, PlacementForm form, Actor actor) {
        referrals.lockPersonAndVacancy(no);
        ReferralItem referral = atStep(no, actor, "startsOn", ReferralStep.HIRED);
        LocalDate registered = placements.registeredOn(referral.jobseeker());
        demand(!form.startsOn().isAfter(today()), "startsOn", "上岗日期不能晚于今天：到岗后再登记");
        demand(!form.startsOn().isBefore(registered), "startsOn", "上岗日期不能早于失业登记日期（" + registered + "）");
        demandNotBeforeReferral(form.startsOn(), referral, "startsOn", "上岗日期");
        demand(placements.standing(referral.jobseeker()).isEmpty(), "startsOn", "这个人已经登记就业，请先核对");
        VacancyItem vacancy = vacancies.find(referral.vacancy(), actor.scope()).orElseThrow(() -> new NotThere("岗位"));
        demand(!vacancy.status().equals(VacancyStatus.FILLED.word()), "startsOn", "这个岗位已招满，请先核对招聘人数");
        placements.add(no, form, actor.name());
    }

    @Transactional
    void withdrawPlacement(String no, WithdrawalForm form, Actor actor) {
        ReferralItem referral = atStep(no, actor, "reason", ReferralStep.PLACED);
        String placement = referral.placement();
        if (placement != null) {
            placements.withdraw(placement, form.reason(), actor.name());
        }
    }

    /** Locks the referral and demands that it stands at one of these steps. */
    private ReferralItem atStep(String no, Actor actor, String field, ReferralStep... steps) {
        referrals.lock(no);
        ReferralItem referral = listing.find(no, actor.scope()).orElseThrow(() -> new NotThere("推荐"));
        for (ReferralStep step : steps) {
            if (step.word().equals(referral.step())) {
                return referral;
            }
        }
        throw new Refused(field, "这条推荐现在是“" + referral.step() + "”，不能做这一步");
    }

    private static void demandNotBeforeReferral(LocalDate day, ReferralItem referral, String field, String what) {
        LocalDate referred = referral.recordedAt().toLocalDate();
        demand(!day.isBefore(referred), field, what + "不能早于推荐那天（" + referred + "）");
    }

    private static void demand(boolean holds, String field, String message) {
        if (!holds) {
            throw new Refused(field, message);
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
