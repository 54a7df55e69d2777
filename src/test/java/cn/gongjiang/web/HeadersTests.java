package cn.gongjiang.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.world.PlatformTest;
import cn.gongjiang.world.Visitor;
import java.net.http.HttpResponse;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@PlatformTest
class HeadersTests {
    private static final Pattern ASSET = Pattern.compile("(?:href|src)=\"(/(?:assets|webjars)/[^\"#]+)\"");

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/nowhere", "/jobseekers", "/enterprises?q=%zz"})
    void every_answer_forbids_inline_scripts_framing_and_guessing_of_types(String path) throws Exception {
        HttpResponse<String> answer = new Visitor(port).get(path.replace("%zz", "%ff"));
        String policy = answer.headers().firstValue("Content-Security-Policy").orElseThrow();
        assertThat(policy)
                .contains("default-src 'self'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'")
                .doesNotContain("unsafe");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(answer.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
    }

    @Test
    void pages_have_no_inline_script_or_style() throws Exception {
        assertThat(new Visitor(port).get("/login").body())
                .doesNotContainPattern("<script(?![^>]*src=)")
                .doesNotContainPattern("<style")
                .doesNotContainPattern("\\sstyle=")
                .doesNotContainPattern("\\son[a-z]+=");
    }

    @Test
    void what_a_page_links_is_kept_for_ever_and_sent_compressed() throws Exception {
        Visitor visitor = new Visitor(port);
        String page = visitor.get("/login").body();
        var assets = ASSET.matcher(page)
                .results()
                .map((MatchResult r) -> r.group(1))
                .distinct()
                .toList();
        assertThat(assets).hasSizeGreaterThan(3);
        for (String asset : assets) {
            HttpResponse<String> answer = visitor.send(visitor.request(asset).header("Accept-Encoding", "gzip"));
            assertThat(answer.statusCode()).as(asset).isEqualTo(200);
            assertThat(answer.headers().firstValue("Cache-Control").orElseThrow())
                    .as(asset)
                    .contains("max-age=31536000", "immutable");
            if (answer.body().length() > 1024) {
                assertThat(answer.headers().firstValue("Content-Encoding"))
                        .as(asset)
                        .hasValue("gzip");
            }
        }
    }
}
