package cn.gongjiang.identity.phone;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.world.PlatformTest;
import cn.gongjiang.world.Visitor;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@PlatformTest
class LargeTypeResourceTests {
    private static final String LARGE = "<html lang=\"zh-CN\" class=\"large\">";

    @LocalServerPort
    private int port;

    @Test
    void one_switch_makes_every_page_large_for_this_browser_also_before_signing_in() throws Exception {
        Visitor visitor = new Visitor(port);
        for (String page : new String[] {"/login", "/phone-codes", "/privacy-notice", "/nowhere"}) {
            assertThat(visitor.get(page).body())
                    .as(page)
                    .contains("action=\"/large-type\"")
                    .doesNotContain(LARGE);
        }
        HttpResponse<String> answer = visitor.post("/large-type", Map.of("on", "是", "back", "/privacy-notice"));
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow()).contains("Max-Age=31536000", "HttpOnly");
        for (String page : new String[] {"/login", "/phone-codes", "/privacy-notice", "/nowhere"}) {
            assertThat(visitor.get(page).body()).as(page).contains(LARGE);
        }
        visitor.post("/large-type", Map.of("on", "否"));
        assertThat(visitor.get("/login").body()).doesNotContain(LARGE);
        assertThat(new Visitor(port).get("/login").body()).doesNotContain(LARGE);
    }

    @Test
    void the_page_says_where_it_is_found_again() throws Exception {
        Visitor visitor = new Visitor(port);
        assertThat(visitor.get("/privacy-notice?page=2&q=%E7%94%B5&format=html").body())
                .contains("name=\"back\" value=\"/privacy-notice?page=2&amp;q=%E7%94%B5&amp;format=html\"");
        assertThat(visitor.get("/nowhere").body()).contains("name=\"back\" value=\"/nowhere\"");
        assertThat(visitor.post("/phone-codes", Map.of("phone", "1")).body())
                .contains("name=\"back\" value=\"/phone-codes\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/jobseekers?division=%E6%AD%A6%E5%8E%9F&page=2", "/", "/indicators/employment.conversion"})
    void it_leads_back_to_the_page_it_was_asked_on(String back) throws Exception {
        assertThat(ledTo(back)).isEqualTo(back);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example/",
                "//elsewhere.example",
                "///elsewhere.example",
                "/\\elsewhere.example",
                "jobseekers",
                "javascript:alert(1)",
                "/%zz",
                "/a\r\nX-Made: up",
                ""
            })
    void it_leads_nowhere_else(String back) throws Exception {
        assertThat(ledTo(back)).isEqualTo("/");
    }

    private String ledTo(String back) throws IOException, InterruptedException {
        HttpResponse<String> answer = new Visitor(port).post("/large-type", Map.of("on", "是", "back", back));
        return answer.headers().firstValue("Location").orElseThrow();
    }
}
