package cn.gongjiang.cockpit;

import cn.gongjiang.core.Indicator;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Every indicator that a programme declares, each in its place. */
@Component
class Indicators {
    private final List<Indicator> all;

    Indicators(ObjectProvider<Indicator> declared) {
        this.all =
                declared.stream().sorted(Comparator.comparing(Indicator::order)).toList();
    }

    List<Indicator> all() {
        return all;
    }
}
