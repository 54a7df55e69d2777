package cn.gongjiang.web;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.apache.catalina.core.StandardHost;
import org.springframework.boot.http.converter.autoconfigure.ServerHttpMessageConvertersCustomizer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.web.accept.ContentNegotiationManager;
import org.springframework.web.filter.HiddenHttpMethodFilter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Wires the three representations, the forms and the long-lived assets. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {
    private final FormResolver forms;
    private final Audience audience;
    private final OnceOnly onceOnly;

    WebConfiguration(FormResolver forms, Audience audience, OnceOnly onceOnly) {
        this.forms = forms;
        this.audience = audience;
        this.onceOnly = onceOnly;
    }

    /** After everything that may refuse the caller. */
    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(onceOnly).order(Ordered.LOWEST_PRECEDENCE);
    }

    @Bean
    RecurringTask<Void> oldIdempotencyKeys(IdempotencyKeys keys) {
        return Tasks.recurring("forget-old-idempotency-keys", Schedules.daily(LocalTime.of(3, 10)))
                .execute((instance, context) -> keys.forgetOld());
    }

    @Override
    public void configureContentNegotiation(ContentNegotiationConfigurer configurer) {
        ContentNegotiationManager negotiation = Audience.negotiation();
        configurer.strategies(negotiation.getStrategies());
        configurer.mediaType("html", MediaType.TEXT_HTML);
        configurer.mediaType("xlsx", XlsxConverter.XLSX);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new PagingResolver(audience));
        resolvers.add(forms);
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        CacheControl forEver =
                CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
        registry.addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/static/assets/")
                .setCacheControl(forEver);
        registry.addResourceHandler("/webjars/**")
                .addResourceLocations("classpath:/META-INF/resources/webjars/")
                .setCacheControl(forEver);
    }

    /** The order decides what somebody without a wish gets: the page. */
    @Bean
    ServerHttpMessageConvertersCustomizer pages(Frames frames) {
        return converters -> converters
                .addCustomConverter(new HtmlConverter(frames))
                .addCustomConverter(new XlsxConverter())
                .addCustomConverter(new BlobConverter());
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> refusals() {
        return factory -> factory.addContextCustomizers(context ->
                ((StandardHost) context.getParent()).setErrorReportValveClass(ContainerRefusal.class.getName()));
    }

    /** Browsers can only post: a hidden {@code _method} field says what is meant. */
    @Bean
    HiddenHttpMethodFilter hiddenMethod() {
        return new HiddenHttpMethodFilter();
    }
}
