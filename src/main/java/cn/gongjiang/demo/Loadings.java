package cn.gongjiang.demo;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whether the demo county was loaded into this database: at most once. */
@Repository
class Loadings {
    private final JdbcClient jdbc;

    Loadings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Marks it loaded in the caller's transaction; false when it already is. */
    boolean begin() {
        return jdbc.sql("insert into demo.loaded (one) values (true) on conflict do nothing")
                        .update()
                == 1;
    }

    /** The database learns at once how much it holds; by itself it would do so some minutes later. */
    void weigh() {
        jdbc.sql("analyze").update();
    }

    /** Whether this database began as a demo county; the first start decides, as it wishes. */
    boolean beganAsDemo(boolean wish) {
        jdbc.sql("insert into demo.county (demo) values (:wish) on conflict do nothing")
                .param("wish", wish)
                .update();
        return jdbc.sql("select demo from demo.county").query(Boolean.class).single();
    }
}
