package cn.gongjiang.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/** What the container says when it refuses a request before the platform sees it, such as an address it cannot decode. */
public final class ContainerRefusal extends ErrorReportValve {
    private static final String PAGE = """
        <!DOCTYPE html>
        <html lang="zh-CN"><head><meta charset="utf-8"><title>%1$s</title></head>
        <body><h1>%1$s</h1><p><a href="/">回到首页</a></p></body></html>
        """;

    @Override
    protected void report(Request request, Response response, @Nullable Throwable throwable) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        String words = status < 500 ? "请求的内容读不懂，请检查后再试" : "系统出了问题，您的数据没有改动，请稍后再试";
        try {
            response.setContentType("text/html");
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
            response.getReporter().write(PAGE.formatted(words));
            response.finishResponse();
        } catch (IOException | IllegalStateException gone) {
            // the caller has left: nobody reads the answer
        }
    }
}
