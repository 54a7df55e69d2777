package cn.gongjiang.identity;

import cn.gongjiang.identity.limits.Limits;
import cn.gongjiang.web.TooMany;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** {@link Strict} for an address that no handler of ours answers. */
final class StrictDoor extends OncePerRequestFilter {
    private final String kind;
    private final Limits limits;
    private final HandlerExceptionResolver problems;

    StrictDoor(String kind, Limits limits, HandlerExceptionResolver problems) {
        this.kind = kind;
        this.limits = limits;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            limits.strict(kind, request.getRemoteAddr());
        } catch (TooMany tooMany) {
            problems.resolveException(request, response, null, tooMany);
            return;
        }
        chain.doFilter(request, response);
    }
}
