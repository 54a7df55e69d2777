package cn.gongjiang.employment.posting;

import cn.gongjiang.employment.vacancy.Publication;
import cn.gongjiang.employment.vacancy.PublishingGuard;
import cn.gongjiang.identity.Actor;
import cn.gongjiang.identity.Scope;
import cn.gongjiang.web.NotThere;
import cn.gongjiang.web.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is done with a vacancy on its way to everybody: one method, one transaction. Whoever acts was found to answer for it; it
 * is locked first, so that two who act at once act one after the other.
 */
@Service
class PostingDesk implements PublishingGuard, Takedown {
    private final Postings postings;
    private final PostingListing listing;
    private final Drafts drafts;
    private final Publishing publishing;
    private final Clock clock;

    PostingDesk(Postings postings, PostingListing listing, Drafts drafts, Publishing publishing, Clock clock) {
        this.postings = postings;
        this.listing = listing;
        this.drafts = drafts;
        this.publishing = publishing;
        this.clock = clock;
    }

    /** @return the number of the new draft */
    @Transactional
    String write(PostingForm form, Actor actor) {
        Told told = drafts.read(form);
        String no = drafts.add(told, drafts.employer(form.creditCode(), actor.scope()), actor);
        postings.note(no, Act.WRITTEN, told.title(), actor.name());
        return no;
    }

    /**
     * Writes over it. What was public and does not fulfil the rules any more is no longer so.
     *
     * @throws Refused at {@code version} with what others changed since it was read
     */
    @Transactional
    void change(String no, PostingForm form, Actor actor) {
        Posting before = locked(no, actor.scope());
        demandOpen(before, "title");
        if (form.version() == null || form.version() != before.version()) {
            throw new Refused("version", changedMeanwhile(no, form.version(), actor.scope()));
        }
        Told told = drafts.read(form);
        String changes = told.changesSince(before.told());
        if (changes.isEmpty()) {
            return;
        }
        drafts.write(no, told);
        postings.note(no, Act.CHANGED, changes, actor.name());
        hideIfUntrue(found(no, actor.scope()), publishing.today(), actor.name());
    }

    /**
     * Shows it to everybody, or sends it to an official where one has to read it first: always once it was taken down.
     *
     * @throws Refused with what is to be mended, at its fields
     */
    @Transactional
    void publish(String no, Actor actor) {
        Posting posting = locked(no, actor.scope());
        demandOpen(posting, "");
        demand(!posting.stands(Publication.PUBLISHED), "已经公开了");
        demand(!posting.stands(Publication.REVIEW), "已经送审，等工作人员看");
        Checks checks = checked(posting);
        if (checks.allow() && !posting.stands(Publication.TAKEN_DOWN)) {
            postings.publish(List.of(no), publishing.shownUntil(), actor.name());
        } else {
            postings.stand(no, Postings.Standing.REVIEW);
            String why = checks.allow() ? "下架后要求再公开" : checks.forReview();
            postings.note(no, Act.REVIEW_ASKED, why, actor.name());
        }
    }

    /** The enterprise says that it still recruits. */
    @Transactional
    void confirm(String no, Actor actor) {
        Posting posting = locked(no, actor.scope());
        demandOpen(posting, "");
        demand(posting.stands(Publication.PUBLISHED) || posting.stands(Publication.UNCONFIRMED), "还没有公开，先公开");
        Checks checks = checked(posting);
        if (!checks.allow()) {
            throw new Refused("", "送审的用语还没有通过：" + checks.forReview());
        }
        postings.confirm(List.of(no), publishing.shownUntil(), actor.name());
    }

    @Transactional
    void close(String no, ClosingForm form, Actor actor) {
        Posting posting = locked(no, actor.scope());
        demandOpen(posting, "why");
        postings.close(no, LocalDate.now(clock));
        postings.note(no, Act.CLOSED, form.why().toString(), actor.name());
    }

    /** An official has read the wording and says whether everybody may. */
    @Transactional
    void decide(String no, ReviewForm form, Actor actor) {
        Posting posting = locked(no, actor.scope());
        if (!posting.stands(Publication.REVIEW)) {
            throw new Refused("reason", "这条现在是“" + posting.vacancy().publication() + "”，不用审核");
        }
        if (form.version() != posting.version()) {
            throw new Refused("reason", "您看的时候企业又改了，请刷新后再看");
        }
        if (!form.passed()) {
            postings.stand(no, Postings.Standing.REFUSED);
            postings.note(no, Act.REVIEW_REFUSED, form.reason(), actor.name());
            return;
        }
        Checks checks = publishing.check(posting);
        if (!checks.problems().isEmpty()) {
            throw new Refused("reason", "还不能公开：" + checks.missing());
        }
        postings.note(no, Act.REVIEW_PASSED, form.reason(), Wording.print(posting.told()), actor.name());
        postings.publish(List.of(no), publishing.shownUntil(), actor.name());
    }

    /** @throws Refused when it was taken down before */
    @Transactional
    void takeDown(String no, TakedownForm form, Actor actor) {
        if (locked(no, actor.scope()).stands(Publication.TAKEN_DOWN)) {
            throw new Refused("reason", "刚才已经下架了");
        }
        takeDown(no, form.reason(), actor);
    }

    @Override
    @Transactional
    public void takeDown(String no, String reason, Actor actor) {
        if (!locked(no, actor.scope()).stands(Publication.TAKEN_DOWN)) {
            postings.stand(no, Postings.Standing.TAKEN_DOWN);
            postings.note(no, Act.TAKEN_DOWN, reason, actor.name());
        }
    }

    @Override
    public Map<String, String> lacking(Collection<String> numbers, Scope scope) {
        Publishing.Today rules = publishing.today();
        return listing.all(numbers, scope).stream()
                .collect(Collectors.toMap(posting -> posting.vacancy().no(), posting -> rules.check(posting)
                        .missing()));
    }

    @Override
    @Transactional
    public void recheck(List<String> numbers, String by) {
        Publishing.Today rules = publishing.today();
        listing.all(numbers, Scope.county()).forEach(posting -> hideIfUntrue(posting, rules, by));
    }

    private void hideIfUntrue(Posting posting, Publishing.Today rules, String by) {
        if (posting.stands(Publication.PUBLISHED) || posting.stands(Publication.UNCONFIRMED)) {
            Checks checks = rules.check(posting);
            if (!checks.allow()) {
                postings.stand(posting.vacancy().no(), Postings.Standing.DRAFT);
                postings.note(posting.vacancy().no(), Act.HIDDEN, "不符合：" + checks.missing(), by);
            }
        }
    }

    private Checks checked(Posting posting) {
        Checks checks = publishing.check(posting);
        if (!checks.problems().isEmpty()) {
            throw new Refused(checks.problems());
        }
        return checks;
    }

    private String changedMeanwhile(String no, @Nullable Integer read, Scope scope) {
        String changes = listing.acts(no, scope).stream()
                .filter(act -> act.act() == Act.CHANGED && read != null && act.version() > read)
                .map(act -> "%s %tR %s：%s".formatted(act.by(), act.at(), act.act(), act.detail()))
                .collect(Collectors.joining("；"));
        return "您打开以后，别人改过了" + (changes.isEmpty() ? "" : "。" + changes) + "。您填的还在下面，核对后再保存";
    }

    private Posting locked(String no, Scope scope) {
        postings.lock(no);
        return found(no, scope);
    }

    private Posting found(String no, Scope scope) {
        return listing.find(no, scope).orElseThrow(() -> new NotThere("岗位"));
    }

    private static void demandOpen(Posting posting, String field) {
        if (!posting.isOpen()) {
            throw new Refused(field, "这个岗位" + posting.vacancy().status() + "，不能再改；还要招就新写一条");
        }
    }

    private static void demand(boolean holds, String message) {
        if (!holds) {
            throw new Refused("", message);
        }
    }
}
