package cn.gongjiang.identity;

import java.util.List;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the doorkeeper before every handler. */
@Configuration(proxyBeanMethods = false)
class IdentityWeb implements WebMvcConfigurer {
    private final Doorkeeper doorkeeper;
    private final ActorResolver actors;

    IdentityWeb(Doorkeeper doorkeeper, ActorResolver actors) {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Actor.class, Scope.class);
        this.doorkeeper = doorkeeper;
        this.actors = actors;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(doorkeeper);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(actors);
    }
}
