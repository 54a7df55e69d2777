package cn.gongjiang.demo;

import cn.gongjiang.core.StartRefused;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Remembers whether a database holds the demo county or a real one, and never lets the platform start on it as the other:
 * invented people must not come among real ones, nor accounts with published passwords into a real county.
 */
@Component
@ConditionalOnWebApplication
class CountyKind implements SmartLifecycle {
    private final Loadings loadings;
    private final boolean demo;
    private volatile boolean decided;

    CountyKind(Loadings loadings, @Value("${gongjiang.demo}") boolean demo) {
        this.loadings = loadings;
        this.demo = demo;
    }

    /** @throws StartRefused when the database was begun as the other kind */
    @Override
    public void start() {
        if (loadings.beganAsDemo(demo) != demo) {
            throw new StartRefused(
                    !demo
                            ? "这个数据文件夹里是演示县，不能当作真实的县启动：请用 --data 另选一个文件夹，或去掉 --empty。"
                            : "这个数据文件夹里是真实的县，不能载入演示数据：请加上 --empty，或用 --data 另选一个文件夹。");
        }
        decided = true;
    }

    @Override
    public void stop() {
        decided = false;
    }

    @Override
    public boolean isRunning() {
        return decided;
    }

    /** Before the demo county is loaded. */
    @Override
    public int getPhase() {
        return -1;
    }
}
