package cn.gongjiang.registry.venue;

import cn.gongjiang.core.DemoPart;
import cn.gongjiang.registry.Divisions;
import java.time.LocalDate;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;

/** A place for activities in every street and town of the demo county. */
@Component
class VenueDemo implements DemoPart {
    private static final int AFTER_THE_DIVISIONS = 3;

    private final Venues venues;
    private final Divisions divisions;

    VenueDemo(Venues venues, Divisions divisions) {
        this.venues = venues;
        this.divisions = divisions;
    }

    @Override
    public int floor() {
        return AFTER_THE_DIVISIONS;
    }

    @Override
    public String label() {
        return "场所";
    }

    @Override
    public void load(LocalDate today, RandomGenerator random) {
        divisions.all().forEach(place -> {
            VenueForm hall = new VenueForm(
                    place.name() + "职工活动中心", place.name(), place.name() + "文化路 1 号", 40 + 10 * random.nextInt(9));
            venues.add(hall, place.code(), "演示县");
        });
    }
}
