package cn.gongjiang.notify;

import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Without a telecom the messages stay where they are: in the administrator's view of messages. */
@Configuration(proxyBeanMethods = false)
class LocalGateway {
    @Bean
    @ConditionalOnMissingBean(TextGateway.class)
    TextGateway nobody() {
        return new TextGateway() {
            @Override
            public boolean carries() {
                return false;
            }

            @Override
            public void send(long message, String phone, String text) {}
        };
    }
}
