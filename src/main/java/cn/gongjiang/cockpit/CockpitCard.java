package cn.gongjiang.cockpit;

import cn.gongjiang.core.Indicator;
import cn.gongjiang.identity.Actor;
import cn.gongjiang.identity.HomeCard;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Today's figures of the viewer's area, each leading to its definition and earlier months. */
@Component
class CockpitCard implements HomeCard {
    private final List<Indicator> indicators;
    private final Clock clock;

    CockpitCard(ObjectProvider<Indicator> indicators, Clock clock) {
        this.indicators = indicators.stream()
                .sorted(Comparator.comparing(Indicator::order))
                .toList();
        this.clock = clock;
    }

    @Override
    public String right() {
        return "figures.read";
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public List<Figure> figures(Actor actor) {
        String division = UsualArea.of(actor.scope());
        return indicators.stream()
                .map(i -> figure(IndicatorItem.of(i, LocalDate.now(clock), division), division))
                .toList();
    }

    private static Figure figure(IndicatorItem item, @Nullable String division) {
        String address = "/indicators/" + item.code() + (division == null ? "" : "?division=" + division);
        return new Figure(item.name(), item.shown(), item.unit(), item.division(), address);
    }
}
