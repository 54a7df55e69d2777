package cn.gongjiang.privacy.request;

import cn.gongjiang.identity.Actor;
import cn.gongjiang.identity.audit.AuditLines;
import cn.gongjiang.registry.erasure.Erasing;
import cn.gongjiang.web.NotThere;
import cn.gongjiang.web.Refused;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes requests and answers them within fifteen weekdays. Source: compliance notes, section 1, P11. */
@Service
class RequestDesk {
    static final String ACTION = "request.answer";
    private static final int WEEKDAYS = 15;
    private static final int MOST_OPEN = 5;
    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final Requests requests;
    private final RequestListing listing;
    private final Erasing erasing;
    private final AuditLines log;
    private final Clock clock;

    RequestDesk(Requests requests, RequestListing listing, Erasing erasing, AuditLines log, Clock clock) {
        this.requests = requests;
        this.listing = listing;
        this.erasing = erasing;
        this.log = log;
        this.clock = clock;
    }

    @Transactional
    void ask(long person, RequestForm told) {
        if (requests.open(person) >= MOST_OPEN) {
            throw new Refused("words", "您还有 " + MOST_OPEN + " 个请求没有答复，请等答复后再提");
        }
        requests.add(person, told, due(LocalDate.now(clock)));
    }

    /** @throws Refused when somebody else has answered it meanwhile */
    @Transactional
    void answer(String no, AnswerForm told, Actor actor) {
        RequestItem item = listing.find(no, actor.scope()).orElseThrow(() -> new NotThere("请求"));
        Requests.Open open = requests.lock(item.no()).orElseThrow(() -> new Refused("words", "这个请求刚才已经有人答复了，请刷新后再看"));
        boolean done = Objects.requireNonNull(told.done());
        requests.answer(no, told, actor.name());
        if (done && open.kind() == RequestKind.DELETION) {
            erasing.erase(List.of(open.person()));
        }
        String detail = open.kind().name() + (done ? " done" : " not done");
        log.append(actor, ACTION, item.person(), detail, "");
    }

    static LocalDate due(LocalDate day) {
        LocalDate due = day;
        for (int left = WEEKDAYS; left > 0; ) {
            due = due.plusDays(1);
            if (!WEEKEND.contains(due.getDayOfWeek())) {
                left--;
            }
        }
        return due;
    }
}
