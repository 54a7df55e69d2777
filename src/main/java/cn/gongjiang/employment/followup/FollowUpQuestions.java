package cn.gongjiang.employment.followup;

import cn.gongjiang.identity.Actor;
import cn.gongjiang.identity.HomeCard;
import cn.gongjiang.web.Paging;
import java.util.List;
import org.springframework.stereotype.Component;

/** How the new work is: the question itself, to the person, before anything else on the start page. */
@Component
class FollowUpQuestions implements HomeCard {
    private static final int FIRST = 4;

    private final FollowUpListing listing;

    FollowUpQuestions(FollowUpListing listing) {
        this.listing = listing;
    }

    @Override
    public String right() {
        return "registration.own";
    }

    @Override
    public int order() {
        return FIRST;
    }

    @Override
    public List<Offer> offers(Actor actor) {
        FollowUpFilter due = new FollowUpFilter(FollowUpState.DUE, null, null, null);
        return listing.matching(due, Paging.first(), actor.scope()).items().stream()
                .map(FollowUpQuestions::offer)
                .toList();
    }

    private static Offer offer(FollowUpItem due) {
        return new Offer(
                "等您答复",
                "到" + due.employer() + "上班满 " + due.months() + " 个月了，还好吗？",
                "",
                due.title(),
                List.of(),
                "/me/work/" + due.placement() + "/" + due.months());
    }
}
