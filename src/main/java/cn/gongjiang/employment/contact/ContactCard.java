package cn.gongjiang.employment.contact;

import cn.gongjiang.identity.Actor;
import cn.gongjiang.identity.HomeCard;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who was never reached, who waits too long, who is due this week. */
@Component
class ContactCard implements HomeCard {
    private static final int AFTER_REFERRALS = 11;

    private final ContactListing listing;

    ContactCard(ContactListing listing) {
        this.listing = listing;
    }

    @Override
    public String right() {
        return "contacts.read";
    }

    @Override
    public int order() {
        return AFTER_REFERRALS;
    }

    @Override
    public List<Todo> todos(Actor actor) {
        Map<ContactState, Long> counts = listing.counts(actor.scope());
        return Stream.of(
                        todo(ContactState.NEVER, "登记后一次也没联系上", "先打电话，打不通就上门", true, counts),
                        todo(ContactState.LATE, "该联系了，已经晚了", "问近况，说一条政策、三个岗位", true, counts),
                        todo(ContactState.SOON, "七天内该联系", "问近况，说一条政策、三个岗位", false, counts),
                        todo(ContactState.LOST, "久未联系，可核对注销", "再试一次；联系不上的，由您决定要不要注销登记", false, counts))
                .filter(t -> t.count() > 0)
                .toList();
    }

    private static Todo todo(
            ContactState state, String label, String note, boolean urgent, Map<ContactState, Long> counts) {
        return new Todo(label, counts.getOrDefault(state, 0L), note, "/contacts?state=" + state.name(), urgent);
    }
}
