package cn.gongjiang.employment.invitation;

import cn.gongjiang.employment.jobseeker.JobseekerListing;
import cn.gongjiang.identity.Actor;
import cn.gongjiang.identity.HomeCard;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Classes that were pointed out to a worker and wait for a word of theirs. */
@Component
class WaitingClasses implements HomeCard {
    private static final int BEFORE_THE_REST = 6;

    private final ClassPushListing listing;
    private final JobseekerListing jobseekers;
    private final Clock clock;

    WaitingClasses(ClassPushListing listing, JobseekerListing jobseekers, Clock clock) {
        this.listing = listing;
        this.jobseekers = jobseekers;
        this.clock = clock;
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
        LocalDate today = LocalDate.now(clock);
        return jobseekers.standing(actor.scope().personOrNone(), actor.scope()).stream()
                .flatMap(own -> listing.ofJobseeker(own.no(), actor.scope()).stream())
                .filter(invited -> invited.said() == null && !invited.isOver(today))
                .map(WaitingClasses::offer)
                .toList();
    }

    private static Offer offer(InvitedClass invited) {
        return new Offer(
                "等您答复",
                invited.title(),
                "",
                invited.startsOn() + " 开班",
                List.of(new Chip(invited.pushedOn() + " 推给您", "unknown")),
                "/me/classes/" + invited.no());
    }
}
