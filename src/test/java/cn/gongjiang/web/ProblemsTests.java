package cn.gongjiang.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.world.PlatformTest;
import java.nio.charset.StandardCharsets;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.HandlerExceptionResolver;

@PlatformTest
class ProblemsTests {
    @Autowired
    @Qualifier("handlerExceptionResolver")
    private HandlerExceptionResolver problems;

    @AfterEach
    void nobody_asks_any_more() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void a_handler_that_fails_is_told_in_words_and_without_its_reason() throws Exception {
        for (String accept : new String[] {"text/html", "application/json"}) {
            MockHttpServletResponse answer = failing(accept);
            assertThat(answer.getStatus()).isEqualTo(500);
            assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                    .contains("系统出了问题")
                    .doesNotContain("the pool is empty", "Exception", "cn.gongjiang");
        }
    }

    @Test
    void a_database_that_is_away_is_told_without_asking_it_and_with_the_time_to_wait() throws Exception {
        for (String accept : new String[] {"text/html", "application/json"}) {
            MockHttpServletResponse answer = failing(
                    accept,
                    new DataAccessResourceFailureException(
                            "no connection", new SQLTransientConnectionException("the pool is empty")));
            assertThat(answer.getStatus()).isEqualTo(503);
            assertThat(answer.getHeader("Retry-After")).isEqualTo("5");
            assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                    .contains("系统正在恢复")
                    .doesNotContain("the pool is empty", "Exception", "cn.gongjiang");
        }
    }

    private MockHttpServletResponse failing(String accept) {
        return failing(accept, new IllegalStateException("the pool is empty"));
    }

    private MockHttpServletResponse failing(String accept, Exception failed) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/jobseekers");
        request.addHeader("Accept", accept);
        MockHttpServletResponse response = new MockHttpServletResponse();
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request, response));
        problems.resolveException(request, response, null, failed);
        return response;
    }
}
