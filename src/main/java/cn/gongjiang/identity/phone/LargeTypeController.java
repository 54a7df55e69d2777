package cn.gongjiang.identity.phone;

import cn.gongjiang.identity.May;
import cn.gongjiang.web.Body;
import cn.gongjiang.web.Form;
import cn.gongjiang.web.Frame;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** 大字: this browser shows everything in larger type, for a year. */
@RestController
class LargeTypeController {
    private static final Pattern OWN = Pattern.compile("/(?!/)");
    private static final Duration YEAR = Duration.ofDays(365);

    /**
     * Whether the type shall be large.
     *
     * @param back the page it was asked on
     */
    record LargeType(@NotNull Boolean on, @Nullable String back) {}

    @PostMapping("/large-type")
    @May(May.ANYONE)
    ResponseEntity<Object> post(@Body Form<LargeType> form, HttpServletResponse response) {
        LargeType wanted = form.value();
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(Frame.LARGE, "1")
                        .path("/")
                        .maxAge(wanted.on() ? YEAR : Duration.ZERO)
                        .httpOnly(true)
                        .sameSite("Lax")
                        .build()
                        .toString());
        return Form.seeOther(ownPage(wanted.back()));
    }

    /** Nobody is led to another site from here. */
    private static String ownPage(@Nullable String back) {
        return back != null && OWN.matcher(back).lookingAt() && isAddress(back) ? back : "/";
    }

    private static boolean isAddress(String text) {
        try {
            return new URI(text).getRawPath() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
