package cn.gongjiang.identity;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Rights that handlers of several modules ask for. */
@Configuration(proxyBeanMethods = false)
class SharedRights {
    @Bean
    Right figuresRead() {
        return Right.of("figures.read", "看指标和明细", Role.COUNTY, Role.TOWN, Role.PROGRAM);
    }

    /** Numbers of the running platform, for a program that watches it. */
    @Bean
    Right metricsRead() {
        return Right.of("metrics.read", "读运行指标", Role.PROGRAM);
    }
}
