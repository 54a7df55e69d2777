package cn.gongjiang.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Reads the parameters once before anybody needs them: what cannot be decoded or stored is answered here, like every problem. */
public final class ReadableRequest extends OncePerRequestFilter {
    private final HandlerExceptionResolver problems;

    public ReadableRequest(HandlerExceptionResolver problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            request.getParameterMap();
        } catch (RuntimeException unreadable) {
            new WithoutParameters(request).answer(problems, response, new ResponseStatusException(status(unreadable)));
            return;
        }
        chain.doFilter(request, response);
    }

    private static HttpStatusCode status(RuntimeException unreadable) {
        Optional<Outage> outage = Outage.behind(unreadable);
        if (outage.isPresent()) {
            return outage.get().status();
        }
        return unreadable instanceof InvalidParameterException told
                ? HttpStatusCode.valueOf(told.getErrorCode())
                : HttpStatus.BAD_REQUEST;
    }
}
