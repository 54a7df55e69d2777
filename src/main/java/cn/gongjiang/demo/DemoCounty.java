package cn.gongjiang.demo;

import cn.gongjiang.core.DemoPart;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The demo county, loaded in one transaction before the web server opens, so that nobody ever sees half of it. The same
 * day gives the same county.
 */
@Component
@ConditionalOnProperty(name = "gongjiang.demo", havingValue = "true")
class DemoCounty implements SmartLifecycle {
    private static final long SEED = 330424;

    private final List<DemoPart> parts;
    private final Loadings loadings;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private volatile boolean loaded;
    private volatile Duration took = Duration.ZERO;

    DemoCounty(ObjectProvider<DemoPart> parts, Loadings loadings, TransactionTemplate transaction, Clock clock) {
        this.parts = parts.stream()
                .sorted(Comparator.comparingInt(DemoPart::floor)
                        .thenComparing(p -> p.getClass().getName()))
                .toList();
        this.loadings = loadings;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void start() {
        transaction.executeWithoutResult(status -> loadOnce());
        loaded = true;
    }

    private void loadOnce() {
        if (!loadings.begin()) {
            return;
        }
        long began = System.nanoTime();
        LocalDate today = LocalDate.now(clock);
        int done = 0;
        for (DemoPart part : parts) {
            done++;
            System.out.printf("载入演示县 %d/%d %s%n", done, parts.size(), part.label());
            part.load(today, new Random(SEED + part.floor()));
        }
        loadings.weigh();
        took = Duration.ofNanos(System.nanoTime() - began);
        System.out.printf("演示县载入完毕，用时 %.1f 秒%n", took.toMillis() / 1000.0);
    }

    /** How long the loading took; zero when the county was there already. */
    Duration took() {
        return took;
    }

    @Override
    public void stop() {
        loaded = false;
    }

    @Override
    public boolean isRunning() {
        return loaded;
    }

    /** Before the web server, which starts in one of the last phases. */
    @Override
    public int getPhase() {
        return 0;
    }
}
