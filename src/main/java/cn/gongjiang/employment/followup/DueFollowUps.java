package cn.gongjiang.employment.followup;

import cn.gongjiang.identity.Actor;
import cn.gongjiang.identity.HomeCard;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** How many follow-ups wait for an official, and how many of them for too long. */
@Component
class DueFollowUps implements HomeCard {
    private static final int AFTER_REFERRALS = 11;

    private final FollowUpListing listing;

    DueFollowUps(FollowUpListing listing) {
        this.listing = listing;
    }

    @Override
    public String right() {
        return "followups.read";
    }

    @Override
    public int order() {
        return AFTER_REFERRALS;
    }

    @Override
    public List<Todo> todos(Actor actor) {
        FollowUpListing.Waiting waiting = listing.waiting(actor.scope());
        return Stream.of(
                        todo("回访已经晚了", waiting.late(), FollowUpState.LATE, true),
                        todo("就业满 3、6、12 个月该回访", waiting.due(), FollowUpState.DUE, false))
                .filter(t -> t.count() > 0)
                .toList();
    }

    private static Todo todo(String label, long count, FollowUpState state, boolean urgent) {
        return new Todo(label, count, "打电话问一问，有难处的帮一把", "/follow-ups?state=" + state.name(), urgent);
    }
}
