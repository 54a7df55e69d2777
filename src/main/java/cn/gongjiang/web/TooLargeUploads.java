package cn.gongjiang.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Answers uploads that are larger than the container would take apart, before any filter reads a parameter of them: the
 * container's own answer is a bare page.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class TooLargeUploads extends OncePerRequestFilter {
    private final HandlerExceptionResolver answers;
    private final long most;

    TooLargeUploads(
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver answers,
            @Value("${spring.servlet.multipart.max-file-size}") DataSize most) {
        this.answers = answers;
        this.most = most.toBytes();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > most) {
            new WithoutParameters(request).answer(answers, response, new MaxUploadSizeExceededException(most));
        } else {
            chain.doFilter(request, response);
        }
    }
}
