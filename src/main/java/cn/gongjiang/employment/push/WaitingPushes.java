package cn.gongjiang.employment.push;

import cn.gongjiang.identity.Actor;
import cn.gongjiang.identity.HomeCard;
import cn.gongjiang.web.Paging;
import java.util.List;
import org.springframework.stereotype.Component;

/** What was pointed out to a worker and waits for a word of theirs. */
@Component
class WaitingPushes implements HomeCard {
    private static final int BEFORE_THE_REST = 5;

    private final PushListing pushes;

    WaitingPushes(PushListing pushes) {
        this.pushes = pushes;
    }

    @Override
    public String right() {
        return "registration.own";
    }

    @Override
    public int order() {
        return BEFORE_THE_REST;
    }

    @Override
    public List<Offer> offers(Actor actor) {
        PushFilter waiting = new PushFilter(PushState.WAITING, null, null, null);
        return pushes.matching(waiting, Paging.first(), actor.scope()).items().stream()
                .map(WaitingPushes::offer)
                .toList();
    }

    private static Offer offer(PushItem push) {
        return new Offer(
                "等您答复",
                push.title(),
                "",
                push.enterprise(),
                List.of(new Chip(push.pushedOn() + " 推给您", "unknown")),
                "/me/jobs/" + push.vacancy());
    }
}
