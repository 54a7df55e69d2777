package cn.gongjiang.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.util.DisconnectedClientHelper;
import org.springframework.web.util.UriComponentsBuilder;

/** Turns whatever went wrong into a clear answer: a page for people, problem+json for programs; never a stack trace. */
@RestControllerAdvice
public class Problems {
    private static final Logger log = LoggerFactory.getLogger(Problems.class);
    private static final Map<Integer, String> WORDS = Map.ofEntries(
            Map.entry(400, "请求的内容读不懂，请检查后再试"),
            Map.entry(401, "请先登录"),
            Map.entry(403, "您的账号不能做这件事"),
            Map.entry(404, "没有找到这个页面或记录"),
            Map.entry(405, "这个地址不支持这种操作"),
            Map.entry(406, "不支持这种格式，可用 html、json、xlsx"),
            Map.entry(409, "这次提交已经收到并办过了，请到列表里查看结果"),
            Map.entry(413, "内容太大，文件最多 20 MB，请拆分后再上传"),
            Map.entry(415, "不支持这种内容格式"),
            Map.entry(422, "有几处需要修改"),
            Map.entry(429, "请求太多，请稍后再试"),
            Map.entry(500, "系统出了问题，您的数据没有改动，请稍后再试"),
            Map.entry(503, "系统正在恢复，刚才的操作可能没有完成，请过几秒再试一次"),
            Map.entry(507, "服务器的存储空间不够，刚才的内容没有存下，请联系系统管理员后再试"));
    private static final String SECONDS_OF_AN_OUTAGE = "5";

    private final Audience audience;

    Problems(Audience audience) {
        this.audience = audience;
    }

    /** 422 with a message at each field. */
    @ExceptionHandler(Refused.class)
    ResponseEntity<Object> refused(Refused refused, HttpServletRequest request) {
        return answer(HttpStatus.UNPROCESSABLE_CONTENT, refused.problems(), request);
    }

    @ExceptionHandler(NotThere.class)
    ResponseEntity<Object> notThere(NotThere what, HttpServletRequest request) {
        return answer(HttpStatus.NOT_FOUND, List.of(new Problem("", "没有找到这个" + what.getMessage())), request);
    }

    @ExceptionHandler(AccessDeniedException.class)
    ResponseEntity<Object> denied(AccessDeniedException denied, HttpServletRequest request) {
        return answer(HttpStatus.FORBIDDEN, List.of(), request);
    }

    /** 429 with the seconds to wait. */
    @ExceptionHandler(TooMany.class)
    ResponseEntity<Object> tooMany(TooMany refused, HttpServletRequest request) {
        long seconds = refused.pause().toSeconds();
        List<Problem> problems = List.of(new Problem("", "请过 %d 秒再试".formatted(seconds)));
        return pausing(answer(HttpStatus.TOO_MANY_REQUESTS, problems, request), Long.toString(seconds));
    }

    private static ResponseEntity<Object> pausing(ResponseEntity<Object> answer, String seconds) {
        return ResponseEntity.status(answer.getStatusCode())
                .headers(answer.getHeaders())
                .header(HttpHeaders.RETRY_AFTER, seconds)
                .body(answer.getBody());
    }

    @ExceptionHandler(AuthenticationException.class)
    ResponseEntity<Object> unknown(AuthenticationException unknown, HttpServletRequest request) {
        return answer(HttpStatus.UNAUTHORIZED, List.of(), request);
    }

    /** A part of the address that cannot be the number it should be names nothing. */
    @ExceptionHandler(MethodArgumentTypeMismatchException.class)
    ResponseEntity<Object> unreadableAddress(MethodArgumentTypeMismatchException e, HttpServletRequest request) {
        return answer(HttpStatus.NOT_FOUND, List.of(), request);
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    ResponseEntity<Object> tooLarge(MaxUploadSizeExceededException e, HttpServletRequest request) {
        return answer(HttpStatus.UNPROCESSABLE_CONTENT, List.of(new Problem("file", "文件超过 20 MB，请拆分后再上传")), request);
    }

    /** Null where nobody listens any more. */
    @ExceptionHandler(Exception.class)
    @Nullable
    ResponseEntity<Object> other(Exception e, HttpServletRequest request) {
        Optional<Outage> outage = Outage.behind(e);
        if (outage.isPresent()) {
            log.warn("{} meets {}: {}", asked(request), outage.get(), name(e));
            return pausing(answer(outage.get().status(), List.of(), request), SECONDS_OF_AN_OUTAGE);
        }
        if (DisconnectedClientHelper.isClientDisconnectedException(e)) {
            log.debug("{} was left: {}", asked(request), name(e));
            return null;
        }
        if (e instanceof ErrorResponse known) {
            return answer(known.getStatusCode(), List.of(), request);
        }
        log.error("{} failed", asked(request), e);
        return answer(HttpStatus.INTERNAL_SERVER_ERROR, List.of(), request);
    }

    private static String asked(HttpServletRequest request) {
        return request.getMethod() + " " + request.getServletPath();
    }

    private static String name(Exception e) {
        return e.getClass().getSimpleName();
    }

    /** The same answer for every caller that must refuse outside a handler. */
    public ResponseEntity<Object> answer(HttpStatusCode status, List<Problem> problems, HttpServletRequest request) {
        String words = WORDS.getOrDefault(status.value(), "这个请求没有办成");
        if (audience.wantsPage(request)) {
            return ResponseEntity.status(status)
                    .contentType(MediaType.TEXT_HTML)
                    .body(new ProblemPage(status.value(), words, problems, RequestNumbers.current()));
        }
        ProblemDetail detail = ProblemDetail.forStatusAndDetail(status, words);
        detail.setProperty("errors", problems);
        detail.setProperty("request", RequestNumbers.current());
        if (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String asked) {
            detail.setInstance(UriComponentsBuilder.fromPath(asked).build().toUri());
        }
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(detail);
    }
}
