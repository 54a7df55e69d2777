package cn.gongjiang.employment.report;

import cn.gongjiang.employment.posting.Takedown;
import cn.gongjiang.identity.Actor;
import cn.gongjiang.identity.Role;
import cn.gongjiang.web.NotThere;
import cn.gongjiang.web.Refused;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes reports and answers them; where one is true, the vacancy is taken down in the same transaction. */
@Service
class ReportDesk {
    private static final int MOST_OPEN = 20;
    private static final int DAYS_OF_USE = 30;

    private final Reports reports;
    private final ReportListing listing;
    private final Takedown takedown;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReportDesk(
            Reports reports, ReportListing listing, Takedown takedown, ApplicationEventPublisher events, Clock clock) {
        this.reports = reports;
        this.listing = listing;
        this.takedown = takedown;
        this.events = events;
        this.clock = clock;
    }

    /** @return the receipt of whoever is not signed in as a worker; empty for a worker, who finds it under the own ones */
    @Transactional
    String report(String vacancy, ReportForm form, Actor actor) {
        Long person = actor.role() == Role.WORKER ? actor.scope().person() : null;
        if (person != null && reports.open(vacancy, person) > 0) {
            throw new Refused("words", "您已经举报过，正在处理，请看“我的举报”");
        }
        if (reports.open(vacancy, null) >= MOST_OPEN) {
            throw new Refused("words", "这个岗位已经有很多人举报，工作人员正在处理");
        }
        String secret = person == null ? Receipt.freshSecret() : null;
        String no = reports.add(vacancy, form, person, secret);
        return secret == null ? "" : new Receipt(no, secret).toString();
    }

    /** @throws Refused when somebody else has answered it meanwhile */
    @Transactional
    void answer(String no, ReportAnswerForm form, Actor actor) {
        ReportItem item = listing.find(no, actor.scope()).orElseThrow(() -> new NotThere("举报"));
        Reports.Open open = reports.lock(no).orElseThrow(() -> new Refused("words", "刚才已经有人处理了，请刷新后再看"));
        if (form.outcome() == ReportOutcome.TAKEN_DOWN) {
            takedown.takeDown(open.vacancy(), reason(form.reason()), actor);
        }
        reports.answer(no, form, actor.name());
        Long person = open.person();
        if (person != null) {
            LocalDate until = LocalDate.now(clock).plusDays(DAYS_OF_USE);
            events.publishEvent(
                    new ReportAnswered(no, person, item.title(), form.outcome().toString(), until));
        }
    }

    private static String reason(@Nullable String reason) {
        if (reason == null) {
            throw new Refused("reason", "下架要写明原因，企业会看到");
        }
        return reason;
    }
}
