package cn.gongjiang.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** A request that no handler will see, as far as it could be read: asking for a parameter would have its body taken apart. */
final class WithoutParameters extends HttpServletRequestWrapper {
    WithoutParameters(HttpServletRequest request) {
        super(request);
    }

    /** Answers it as a handler's failure would be answered. */
    void answer(HandlerExceptionResolver answers, HttpServletResponse response, Exception failed) {
        RequestAttributes around = RequestContextHolder.getRequestAttributes();
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(this, response));
        try {
            answers.resolveException(this, response, null, failed);
        } finally {
            RequestContextHolder.setRequestAttributes(around);
        }
    }

    @Override
    public @Nullable String getParameter(String name) {
        return null;
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return Map.of();
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.emptyEnumeration();
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return null;
    }
}
