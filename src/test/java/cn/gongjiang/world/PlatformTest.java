package cn.gongjiang.world;

import cn.gongjiang.Gongjiang;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test on the whole platform: the real application on a real PostgreSQL and a real port, without the demo county. All
 * such tests share one running platform, so each makes its own people and enterprises; they ask more often than anybody may.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        classes = Gongjiang.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "gongjiang.demo=false",
            "management.prometheus.metrics.export.enabled=true",
            "gongjiang.limits.strict-per-minute=1000000",
            "gongjiang.limits.account-per-second=1000000"
        })
@ContextConfiguration(initializers = TestDatabase.class)
public @interface PlatformTest {}
