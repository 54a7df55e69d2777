package cn.gongjiang.employment;

import cn.gongjiang.core.Money;
import cn.gongjiang.employment.contact.ContactItem;
import cn.gongjiang.employment.contact.ContactListing;
import cn.gongjiang.employment.followup.FollowUpItem;
import cn.gongjiang.employment.followup.FollowUpListing;
import cn.gongjiang.employment.jobseeker.JobseekerItem;
import cn.gongjiang.employment.jobseeker.JobseekerListing;
import cn.gongjiang.employment.push.PushFilter;
import cn.gongjiang.employment.push.PushItem;
import cn.gongjiang.employment.push.PushListing;
import cn.gongjiang.employment.referral.ReferralFilter;
import cn.gongjiang.employment.referral.ReferralItem;
import cn.gongjiang.employment.referral.ReferralListing;
import cn.gongjiang.employment.state.StateItem;
import cn.gongjiang.employment.state.StateListing;
import cn.gongjiang.employment.training.TrainingItem;
import cn.gongjiang.employment.training.TrainingListing;
import cn.gongjiang.identity.Scope;
import cn.gongjiang.privacy.OwnRecords;
import cn.gongjiang.web.Paging;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What 就在海盐 keeps about somebody: the registration, trainings, referrals and what came of them. */
@Component
class OwnRegistration implements OwnRecords {
    private final JobseekerListing jobseekers;
    private final TrainingListing trainings;
    private final ReferralListing referrals;
    private final PushListing pushes;
    private final FollowUpListing followUps;
    private final ContactListing contacts;
    private final StateListing states;

    OwnRegistration(
            JobseekerListing jobseekers,
            TrainingListing trainings,
            ReferralListing referrals,
            PushListing pushes,
            FollowUpListing followUps,
            ContactListing contacts,
            StateListing states) {
        this.states = states;
        this.contacts = contacts;
        this.followUps = followUps;
        this.pushes = pushes;
        this.jobseekers = jobseekers;
        this.trainings = trainings;
        this.referrals = referrals;
    }

    @Override
    public int order() {
        return 20;
    }

    /** Trainings and referrals hang on a registration that was found to be the person's own. */
    @Override
    public List<Kept> of(long person) {
        List<Kept> kept = new ArrayList<>();
        for (JobseekerItem own : jobseekers.of(person, Scope.person(person))) {
            List<Fact> facts = registration(own);
            jobseekers
                    .unlisted(own.no(), Scope.person(person))
                    .forEach((name, value) -> facts.add(new Fact(name, value, own.registeredOn() + " 登记")));
            kept.add(new Kept("求职登记", own.no(), facts));
            kept.addAll(happened(own.no()));
        }
        return kept;
    }

    private List<Kept> happened(String no) {
        List<Kept> kept = new ArrayList<>();
        trainings.of(no, Scope.county()).stream().map(OwnRegistration::training).forEach(kept::add);
        ReferralFilter filter = new ReferralFilter(null, no, null, null);
        referrals.matching(filter, new Paging(0, Paging.LARGEST, true), Scope.county()).items().stream()
                .map(OwnRegistration::referral)
                .forEach(kept::add);
        states.of(no, Scope.county()).stream().map(OwnRegistration::state).forEach(kept::add);
        pushes
                .matching(PushFilter.ofJobseeker(no), new Paging(0, Paging.LARGEST, true), Scope.county())
                .items()
                .stream()
                .map(OwnRegistration::push)
                .forEach(kept::add);
        contacts.of(no, Scope.county()).stream().map(OwnRegistration::contact).forEach(kept::add);
        followUps.held(no, Scope.county()).stream()
                .map(OwnRegistration::followUp)
                .forEach(kept::add);
        return kept;
    }

    private static List<Fact> registration(JobseekerItem own) {
        String source = own.registeredOn() + " 登记";
        List<Fact> facts = new ArrayList<>();
        add(facts, "状态", own.state(), source);
        add(facts, "原来的工作", own.formerOccupation(), source);
        add(facts, "技能等级", own.skillLevel(), source);
        add(facts, "失业原因", own.reason(), source);
        add(facts, "想找的工作", own.wantedOccupation(), source);
        add(facts, "期望月薪", own.payExpected() == null ? null : new Money(own.payExpected()).text(), source);
        add(facts, "可接受镇街", String.join("、", own.divisionsAccepted()), source);
        add(facts, "可接受班次", String.join("、", own.shiftsAccepted()), source);
        add(facts, "就业困难类别", own.hardship(), source);
        return facts;
    }

    private static Kept training(TrainingItem item) {
        String facts = "%s 至 %s，%d 课时".formatted(item.from(), item.to(), item.hours());
        return new Kept("培训", item.no(), List.of(new Fact(item.occupation(), facts, item.kind() + "登记")));
    }

    private static Kept referral(ReferralItem item) {
        String source = item.recordedBy() + "推荐，" + item.recordedAt().toLocalDate();
        List<Fact> facts = new ArrayList<>();
        add(facts, "岗位", item.enterprise() + " " + item.title(), source);
        add(facts, "进展", Objects.requireNonNullElse(item.result(), ""), source);
        add(facts, "原因", item.reason(), source);
        add(facts, "上岗", item.startsOn() == null ? null : item.startsOn().toString(), source);
        return new Kept("推荐", item.no(), facts);
    }

    private static Kept push(PushItem item) {
        String source = item.recordedBy() + "推送，" + item.pushedOn();
        List<Fact> facts = new ArrayList<>();
        add(facts, "岗位", item.enterprise() + " " + item.title(), source);
        add(facts, "匹配分", item.score() == null ? null : item.score().toPlainString(), source);
        add(facts, "答复", item.state(), source);
        add(facts, "原因", item.reason(), "本人答复");
        return new Kept("推送", item.no(), facts);
    }

    private static Kept contact(ContactItem item) {
        List<Fact> facts = new ArrayList<>();
        add(facts, item.channel(), item.reached() ? item.words() : "没有联系上", item.recordedBy() + "，" + item.heldOn());
        return new Kept("跟踪服务", null, facts);
    }

    private static Kept state(StateItem item) {
        String source = item.recordedBy() + "，" + item.recordedOn();
        List<Fact> facts = new ArrayList<>();
        add(facts, item.state(), item.since() + (item.until() == null ? " 起" : " 至 " + item.until()), source);
        add(facts, "凭证或原因", item.ground(), source);
        add(facts, "凭证编号", item.note(), source);
        StateItem.Withdrawal withdrawal = item.withdrawal();
        if (withdrawal != null) {
            add(facts, "撤销", withdrawal.reason(), withdrawal.by() + "，" + withdrawal.on());
        }
        return new Kept("登记状态", null, facts);
    }

    private static Kept followUp(FollowUpItem item) {
        String source = item.recordedBy() + "，" + item.heldOn();
        List<Fact> facts = new ArrayList<>();
        add(facts, "单位", item.employer(), source);
        add(facts, "结果", item.result(), source);
        add(facts, "难处或原因", item.trouble(), source);
        add(facts, "说明", item.words(), source);
        return new Kept("上岗满 " + item.months() + " 个月回访", item.placement(), facts);
    }

    private static void add(List<Fact> facts, String name, @Nullable String value, String source) {
        if (value != null && !value.isEmpty()) {
            facts.add(new Fact(name, value, source));
        }
    }
}
