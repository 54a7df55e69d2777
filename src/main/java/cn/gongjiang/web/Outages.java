package cn.gongjiang.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Answers an outage that struck before a handler or after it: while the session or the token was read or written. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class Outages extends OncePerRequestFilter {
    private static final Logger log = LoggerFactory.getLogger(Outages.class);

    private final HandlerExceptionResolver answers;

    Outages(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver answers) {
        this.answers = answers;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | IOException | RuntimeException failed) {
            if (Outage.behind(failed).isEmpty()) {
                throw failed;
            }
            if (response.isCommitted()) {
                log.warn(
                        "{} {} was cut off: {}",
                        request.getMethod(),
                        request.getServletPath(),
                        failed.getClass().getSimpleName());
                throw failed;
            }
            response.resetBuffer();
            new WithoutParameters(request).answer(answers, response, failed);
        }
    }
}
