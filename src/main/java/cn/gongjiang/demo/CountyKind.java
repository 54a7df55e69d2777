package cn.gongjiang.demo;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Remembers whether a database holds the demo county or a real one, and never lets the platform start on it as the other:
 * invented people must not come among real ones, nor accounts with published passwords into a real county.
 */
@Component
@ConditionalOnWebApplication
class CountyKind implements SmartLifecycle {
    private final JdbcClient jdbc;
    private final boolean demo;
    private volatile boolean decided;

    CountyKind(JdbcClient jdbc, @Value("${gongjiang.demo}") boolean demo) {
        this.jdbc = jdbc;
        this.demo = demo;
    }

    /** @throws OtherCounty when the database was begun as the other kind */
    @Override
    public void start() {
        jdbc.sql("insert into demo.county (demo) values (:demo) on conflict do nothing")
                .param("demo", demo)
                .update();
        boolean begun =
                jdbc.sql("select demo from demo.county").query(Boolean.class).single();
        if (begun != demo) {
            throw new OtherCounty(
                    begun
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

    /** The message says what to do. */
    static final class OtherCounty extends IllegalStateException {
        private static final long serialVersionUID = 1L;

        OtherCounty(String message) {
            super(message);
        }
    }
}
