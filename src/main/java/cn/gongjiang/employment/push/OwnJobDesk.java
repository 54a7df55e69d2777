package cn.gongjiang.employment.push;

import cn.gongjiang.employment.Uses;
import cn.gongjiang.employment.referral.ReferralDesk;
import cn.gongjiang.employment.referral.ReferralFilter;
import cn.gongjiang.employment.referral.ReferralForm;
import cn.gongjiang.employment.referral.ReferralItem;
import cn.gongjiang.employment.referral.ReferralListing;
import cn.gongjiang.employment.vacancy.VacancyItem;
import cn.gongjiang.identity.Actor;
import cn.gongjiang.privacy.Channel;
import cn.gongjiang.privacy.ConsentDesk;
import cn.gongjiang.web.Paging;
import cn.gongjiang.web.Problem;
import cn.gongjiang.web.Refused;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody says to a vacancy is carried out at once: a yes refers them, a no ends what had begun. */
@Service
class OwnJobDesk {
    private final JobAnswers answers;
    private final Recipients recipients;
    private final ReferralDesk referrals;
    private final ReferralListing referred;
    private final ConsentDesk consents;

    OwnJobDesk(
            JobAnswers answers,
            Recipients recipients,
            ReferralDesk referrals,
            ReferralListing referred,
            ConsentDesk consents) {
        this.answers = answers;
        this.recipients = recipients;
        this.referrals = referrals;
        this.referred = referred;
        this.consents = consents;
    }

    /** @throws Refused when it cannot be carried out; then nothing is written */
    @Transactional
    void answer(String jobseeker, OwnJob job, JobAnswerForm said, Actor actor) {
        recipients.lock(List.of(jobseeker));
        switch (said.answer()) {
            case WANTED -> want(jobseeker, job, actor);
            case UNSUITABLE -> refuse(jobseeker, job, said.because(), said.words(), actor);
            case STOP -> consents.say(actor.scope().personOrNone(), Uses.PUSH, false, Channel.PHONE, null, "本人");
        }
    }

    private void want(String jobseeker, OwnJob job, Actor actor) {
        Optional<ReferralItem> there = referral(jobseeker, job, actor);
        if (there.isEmpty()) {
            demandOpen(job.vacancy());
            refer(jobseeker, job, actor);
        }
        answers.add(jobseeker, job.vacancy().no(), JobAnswer.WANTED, null, null);
    }

    private static void demandOpen(VacancyItem vacancy) {
        if (!vacancy.isOpen()) {
            throw new Refused("answer", "这个岗位" + vacancy.status() + "，不能再答复");
        }
        if (!vacancy.isPublic()) {
            throw new Refused("answer", "这个岗位" + vacancy.publication() + "，不能再答复");
        }
    }

    private void refer(String jobseeker, OwnJob job, Actor actor) {
        try {
            referrals.referOneself(new ReferralForm(jobseeker, job.vacancy().no(), "本人说想去"), actor);
        } catch (Refused refused) {
            throw new Refused(refused.problems().stream()
                    .map(problem -> new Problem("answer", problem.message()))
                    .toList());
        }
    }

    private void refuse(String jobseeker, OwnJob job, UnsuitableReason reason, @Nullable String words, Actor actor) {
        Optional<ReferralItem> there = referral(jobseeker, job, actor);
        if (there.isPresent() && there.get().result() == null) {
            referrals.decline(there.get().no(), JobAnswer.UNSUITABLE.sentence(reason, words), actor);
        }
        answers.add(jobseeker, job.vacancy().no(), JobAnswer.UNSUITABLE, reason, words);
    }

    private Optional<ReferralItem> referral(String jobseeker, OwnJob job, Actor actor) {
        ReferralFilter filter =
                new ReferralFilter(null, jobseeker, job.vacancy().no(), null);
        return referred.matching(filter, Paging.first(), actor.scope()).items().stream()
                .findFirst();
    }
}
