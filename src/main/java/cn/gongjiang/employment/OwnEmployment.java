package cn.gongjiang.employment;

import cn.gongjiang.employment.jobseeker.JobseekerItem;
import cn.gongjiang.employment.jobseeker.JobseekerListing;
import cn.gongjiang.employment.matching.OwnMatches;
import cn.gongjiang.identity.Actor;
import cn.gongjiang.identity.HomeCard;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A worker's own part of 就在海盐: the registrations, and the vacancies that fit. */
@Component
class OwnEmployment implements HomeCard {
    private static final int SHOWN = 5;
    private static final String REGISTRATION = "/me/registration";
    private static final Offer UNREGISTERED =
            new Offer("找工作", "登记一下，两分钟", "", "说说想找什么工作，马上看到适合的岗位", List.of(), REGISTRATION);

    private final JobseekerListing jobseekers;
    private final OwnMatches matches;

    OwnEmployment(JobseekerListing jobseekers, OwnMatches matches) {
        this.jobseekers = jobseekers;
        this.matches = matches;
    }

    @Override
    public String right() {
        return "registration.own";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<Offer> offers(Actor actor) {
        List<JobseekerItem> own = jobseekers.of(actor.scope().personOrNone(), actor.scope());
        if (own.isEmpty()) {
            return List.of(UNREGISTERED);
        }
        Stream<Offer> fitting = own.stream().limit(1).flatMap(o -> matches.of(o.no(), SHOWN, actor.scope()).stream());
        return Stream.concat(own.stream().map(OwnEmployment::registration), fitting)
                .toList();
    }

    private static Offer registration(JobseekerItem item) {
        String wanted = item.wantedOccupation() == null ? "还没说想找什么" : "想找：" + item.wantedOccupation();
        return new Offer(
                "我的求职登记",
                wanted,
                "",
                "%s 登记 · %s".formatted(item.registeredOn(), item.about()),
                List.of(new Chip(item.state(), "unknown")),
                REGISTRATION);
    }
}
