package cn.gongjiang.registry.union;

import cn.gongjiang.core.DemoPart;
import cn.gongjiang.registry.Enterprise;
import cn.gongjiang.registry.Enterprises;
import java.time.LocalDate;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;

/** A grassroots union for every confirmed enterprise of the demo county. */
@Component
class UnionDemo implements DemoPart {
    private static final int AFTER_THE_ENTERPRISES = 3;
    private static final int ENTERPRISES = 100;

    private final TradeUnions unions;
    private final Enterprises enterprises;

    UnionDemo(TradeUnions unions, Enterprises enterprises) {
        this.unions = unions;
        this.enterprises = enterprises;
    }

    @Override
    public int floor() {
        return AFTER_THE_ENTERPRISES;
    }

    @Override
    public String label() {
        return "基层工会";
    }

    @Override
    public void load(LocalDate today, RandomGenerator random) {
        enterprises.earliest(ENTERPRISES).stream()
                .filter(Enterprise::confirmed)
                .forEach(enterprise -> unions.add(enterprise.name() + "工会委员会", enterprise, "演示县"));
    }
}
