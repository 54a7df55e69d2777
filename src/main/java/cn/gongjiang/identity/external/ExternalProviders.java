package cn.gongjiang.identity.external;

import cn.gongjiang.identity.audit.AuditedAct;
import java.net.URI;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** The provider of the settings; in a demo county without one, the local one. */
@Configuration(proxyBeanMethods = false)
class ExternalProviders {
    @Bean
    @ConditionalOnProperty("gongjiang.provider.issuer")
    IdentityProvider configured(Environment settings) {
        URI issuer = URI.create(settings.getRequiredProperty("gongjiang.provider.issuer"));
        return new OpenIdConnect(
                settings.getRequiredProperty("gongjiang.provider.code"),
                settings.getProperty("gongjiang.provider.word", "统一身份认证"),
                () -> issuer,
                settings.getRequiredProperty("gongjiang.provider.client-id"),
                settings.getRequiredProperty("gongjiang.provider.client-secret"));
    }

    @Bean
    @ConditionalOnMissingBean(IdentityProvider.class)
    @ConditionalOnProperty(name = "gongjiang.demo", havingValue = "true")
    IdentityProvider local(Environment settings) {
        return new OpenIdConnect(
                "LOCAL",
                "统一身份认证（演示）",
                () -> URI.create(
                        "http://localhost:" + settings.getProperty("local.server.port") + LocalProviderController.PATH),
                LocalProvider.CLIENT,
                LocalProvider.SECRET);
    }

    @Bean
    AuditedAct binding() {
        return new AuditedAct("binding", "统一身份认证", Map.of("ON", "绑定", "OFF", "解除绑定"));
    }
}
