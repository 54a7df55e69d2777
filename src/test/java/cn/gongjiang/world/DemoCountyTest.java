package cn.gongjiang.world;

import cn.gongjiang.Gongjiang;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/** A test on the whole platform with a demo county of 2,000 people; all such tests share one, loaded once. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        classes = Gongjiang.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "gongjiang.demo=true",
            "gongjiang.demo-people=2000",
            "gongjiang.limits.strict-per-minute=1000000",
            "gongjiang.limits.account-per-second=1000000"
        })
@ContextConfiguration(initializers = TestDatabase.class)
public @interface DemoCountyTest {}
