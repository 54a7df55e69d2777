package cn.gongjiang.cockpit;

import cn.gongjiang.core.Indicator;
import cn.gongjiang.identity.Actor;
import cn.gongjiang.identity.HomeCard;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Today's figures of the viewer's area, each leading to its definition and earlier months. */
@Component
class CockpitCard implements HomeCard {
    private final Indicators indicators;
    private final Clock clock;

    CockpitCard(Indicators indicators, Clock clock) {
        this.indicators = indicators;
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
        Indicator.Area area = UsualArea.of(actor.scope());
        return indicators.all().stream()
                .filter(Indicator::leads)
                .map(i -> figure(IndicatorItem.of(i, LocalDate.now(clock), area), area))
                .toList();
    }

    private static Figure figure(IndicatorItem item, Indicator.Area area) {
        String address = "/indicators/" + item.code()
                + area.single().map(division -> "?division=" + division).orElse("");
        return new Figure(item.name(), item.shown(), item.unit(), item.division(), address);
    }
}
