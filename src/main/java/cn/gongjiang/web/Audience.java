package cn.gongjiang.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.accept.ContentNegotiationManager;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * Who reads the answer: a person (html), a program (json) or a spreadsheet (xlsx). Decided by {@code ?format=}, else by
 * {@code Accept}; a program with a bearer token that accepts anything gets json, everybody else html.
 */
@Component
public class Audience {
    /** One negotiation for handlers, argument resolvers and errors alike. */
    static ContentNegotiationManager negotiation() {
        var factory = new org.springframework.web.accept.ContentNegotiationManagerFactoryBean();
        factory.setFavorParameter(true);
        factory.setParameterName("format");
        factory.addMediaType("html", MediaType.TEXT_HTML);
        factory.addMediaType("json", MediaType.APPLICATION_JSON);
        factory.addMediaType("xlsx", XlsxConverter.XLSX);
        factory.setDefaultContentTypeStrategy(request -> List.of(usual(request), MediaType.ALL));
        return factory.build();
    }

    private static MediaType usual(org.springframework.web.context.request.NativeWebRequest request) {
        return isProgram(request.getHeader("Authorization")) ? MediaType.APPLICATION_JSON : MediaType.TEXT_HTML;
    }

    /** Whether this {@code Authorization} header carries a bearer token; the scheme's case does not matter. */
    public static boolean isProgram(@Nullable String authorization) {
        return authorization != null
                && (authorization.equalsIgnoreCase("Bearer") || authorization.regionMatches(true, 0, "Bearer ", 0, 7));
    }

    private final ContentNegotiationManager negotiation = negotiation();

    public boolean wantsSheet(HttpServletRequest request) {
        return wanted(request).includes(XlsxConverter.XLSX);
    }

    public boolean wantsPage(HttpServletRequest request) {
        return wanted(request).includes(MediaType.TEXT_HTML);
    }

    private MediaType wanted(HttpServletRequest request) {
        try {
            for (MediaType type : negotiation.resolveMediaTypes(new ServletWebRequest(request))) {
                if (type.isWildcardType()) {
                    return usual(new ServletWebRequest(request));
                }
                for (MediaType known : List.of(MediaType.TEXT_HTML, MediaType.APPLICATION_JSON, XlsxConverter.XLSX)) {
                    if (known.isCompatibleWith(type)
                            || type.getSubtype().endsWith("+json") && known.equals(MediaType.APPLICATION_JSON)) {
                        return known;
                    }
                }
            }
        } catch (HttpMediaTypeNotAcceptableException e) {
            return MediaType.APPLICATION_JSON;
        }
        return usual(new ServletWebRequest(request));
    }
}
