package cn.gongjiang.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads {@code page} and {@code size} from the address; a spreadsheet gets every row. */
class PagingResolver implements HandlerMethodArgumentResolver {
    private final Audience audience;

    PagingResolver(Audience audience) {
        this.audience = audience;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Paging.class;
    }

    @Override
    public Paging resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        List<Problem> problems = new ArrayList<>();
        int page = number(request, "page", 0, 0, 10_000_000, problems);
        int size = number(request, "size", Paging.USUAL, 1, Paging.LARGEST, problems);
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
        HttpServletRequest servlet = (HttpServletRequest) request.getNativeRequest();
        return new Paging(page, size, audience.wantsSheet(servlet));
    }

    private static int number(
            NativeWebRequest request, String name, int usual, int from, int to, List<Problem> problems) {
        String text = request.getParameter(name);
        if (text == null || text.isBlank()) {
            return usual;
        }
        try {
            int number = Integer.parseInt(text.strip());
            if (number >= from && number <= to) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below, like a number out of range
        }
        problems.add(new Problem(name, "请填写 %d 到 %d 之间的整数".formatted(from, to)));
        return usual;
    }
}
