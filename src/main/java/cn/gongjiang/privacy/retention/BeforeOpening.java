package cn.gongjiang.privacy.retention;

import cn.gongjiang.registry.erasure.Erasing;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Before the doors open: whoever was erased and came back with an older backup is erased again, and what is due is ended
 * unless that was done today.
 */
@Component
@ConditionalOnWebApplication
class BeforeOpening implements SmartLifecycle {
    private final Erasing erasing;
    private final Retention retention;
    private final Clock clock;
    private volatile boolean done;

    BeforeOpening(Erasing erasing, Retention retention, Clock clock) {
        this.erasing = erasing;
        this.retention = retention;
        this.clock = clock;
    }

    @Override
    public void start() {
        erasing.catchUp();
        retention.endOnce(LocalDate.now(clock));
        done = true;
    }

    @Override
    public void stop() {
        done = false;
    }

    @Override
    public boolean isRunning() {
        return done;
    }

    /** After the demo county, before the jobs and the web server. */
    @Override
    public int getPhase() {
        return 1;
    }
}
