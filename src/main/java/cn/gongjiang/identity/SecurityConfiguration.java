package cn.gongjiang.identity;

import cn.gongjiang.identity.limits.Limits;
import cn.gongjiang.web.Audience;
import cn.gongjiang.web.ReadableRequest;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationEventPublisher;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.server.authorization.token.OAuth2AccessTokenGenerator;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenGenerator;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Three doors: the token endpoint for programs; requests with a bearer token; browsers with a session and a CSRF token.
 * What each may do inside is decided by {@link May} at the handler.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
    static final String CONTENT_POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none'; "
            + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    private static final String METRICS = "/actuator/prometheus";
    private static final String NO_DEVICES = "camera=(), microphone=(), geolocation=(), payment=(), usb=()";

    private final HandlerExceptionResolver problems;

    SecurityConfiguration(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        this.problems = problems;
    }

    @Bean
    @Order(1)
    SecurityFilterChain tokens(HttpSecurity http, OAuth2TokenGenerator<?> generator, Limits limits) throws Exception {
        http.addFilterAfter(new StrictDoor("sign-in", limits, problems), HeaderWriterFilter.class);
        http.securityMatcher("/oauth2/token")
                .oauth2AuthorizationServer(server -> server.tokenGenerator(generator)
                        .tokenEndpoint(e -> e.accessTokenRequestConverters(
                                converters -> converters.addFirst(new AllRightsUnlessAsked()))))
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .csrf(csrf -> csrf.disable());
        return http.build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain programs(HttpSecurity http, AccessTokens introspector) throws Exception {
        http.securityMatcher(request -> Audience.isProgram(request.getHeader("Authorization")))
                .oauth2ResourceServer(server -> server.opaqueToken(token -> token.introspector(introspector))
                        .authenticationEntryPoint(this::askForToken))
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(this::askForToken))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(METRICS)
                        .hasAuthority("SCOPE_metrics.read")
                        .anyRequest()
                        .authenticated())
                .exceptionHandling(refusals -> refusals.accessDeniedHandler(this::refuse))
                .csrf(csrf -> csrf.disable());
        headers(http);
        return http.build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain browsers(HttpSecurity http, SecurityContextRepository contexts, CsrfTokenRepository csrfTokens)
            throws Exception {
        http.authorizeHttpRequests(requests ->
                        requests.requestMatchers(METRICS).denyAll().anyRequest().permitAll())
                .securityContext(context -> context.securityContextRepository(contexts))
                .csrf(csrf -> csrf.csrfTokenRepository(csrfTokens).ignoringRequestMatchers("/demo/provider/token"))
                .exceptionHandling(refusals -> refusals.accessDeniedHandler(this::refuse))
                .requestCache(cache -> cache.disable())
                .anonymous(anonymous -> anonymous.disable())
                .logout(logout -> logout.logoutUrl("/logout").logoutSuccessUrl("/login"));
        headers(http);
        return http.build();
    }

    private void askForToken(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException unknown) {
        new BearerTokenAuthenticationEntryPoint().commence(request, response, unknown);
        problems.resolveException(request, response, null, unknown);
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused) {
        problems.resolveException(request, response, null, refused);
    }

    private void headers(HttpSecurity http) throws Exception {
        http.addFilterAfter(new ReadableRequest(problems), HeaderWriterFilter.class);
        http.headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy(NO_DEVICES)));
    }

    @Bean
    static SecurityContextRepository contexts() {
        return new HttpSessionSecurityContextRepository();
    }

    @Bean
    static CsrfTokenRepository csrfTokens() {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
        return tokens;
    }

    /** Each request is measured once, as a request; measuring every step of its way in as well costs a fifth of it. */
    @Bean
    static SecurityObservationSettings noSteps() {
        return SecurityObservationSettings.noObservations();
    }

    /** Every request of a program is a success nobody listens to. */
    @Bean
    static AuthenticationEventPublisher nobodyListens() {
        return new AuthenticationEventPublisher() {
            @Override
            public void publishAuthenticationSuccess(Authentication authentication) {}

            @Override
            public void publishAuthenticationFailure(AuthenticationException refused, Authentication authentication) {}
        };
    }

    @Bean
    static PasswordEncoder passwords() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    static OAuth2TokenGenerator<?> tokenGenerator() {
        return new OAuth2AccessTokenGenerator();
    }
}
