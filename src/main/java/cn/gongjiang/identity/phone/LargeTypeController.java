package cn.gongjiang.identity.phone;

import cn.gongjiang.identity.May;
import cn.gongjiang.web.Body;
import cn.gongjiang.web.Form;
import cn.gongjiang.web.Frame;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** 大字: this browser shows everything in larger type, for a year. */
@RestController
class LargeTypeController {
    private static final Duration YEAR = Duration.ofDays(365);

    /** Whether the type shall be large. */
    record LargeType(@NotNull Boolean on) {}

    @PostMapping("/large-type")
    @May(May.ANYONE)
    ResponseEntity<Object> post(@Body Form<LargeType> form, HttpServletResponse response) {
        boolean on = form.value().on();
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(Frame.LARGE, "1")
                        .path("/")
                        .maxAge(on ? YEAR : Duration.ZERO)
                        .httpOnly(true)
                        .sameSite("Lax")
                        .build()
                        .toString());
        return Form.seeOther("/");
    }
}
