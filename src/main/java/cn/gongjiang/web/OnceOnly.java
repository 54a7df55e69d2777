package cn.gongjiang.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * The same write sent twice, by a second click or by a program that got no answer, is done once and answered twice. A
 * program sends the header {@code Idempotency-Key}, a form its field of that name in camel case; 1 to 100 visible ASCII
 * characters, good for a week for one caller, method and address. The key is committed together with the write.
 */
@Component
class OnceOnly implements HandlerInterceptor, TransactionExecutionListener {
    static final String HEADER = "Idempotency-Key";
    static final String FIELD = "idempotencyKey";
    private static final Set<String> WRITES = Set.of("POST", "PUT", "PATCH", "DELETE");
    /** Somebody else's key, or a write of which nobody knows whether it was committed before the database went away. */
    private static final Set<Integer> UNDECIDED =
            Set.of(HttpStatus.CONFLICT.value(), HttpStatus.SERVICE_UNAVAILABLE.value());

    private static final String READABLE = "[!-~]{1,100}";

    private final ObjectProvider<IdempotencyKeys> keys;
    private final ThreadLocal<@Nullable Attempt> underWay = new ThreadLocal<>();
    private final Map<String, Semaphore> here = new ConcurrentHashMap<>();

    OnceOnly(ObjectProvider<IdempotencyKeys> keys) {
        this.keys = keys;
    }

    /** One request with a key, on the thread that answers it. */
    private static final class Attempt {
        private final String name;
        private final byte[] print;
        private final String what;
        private final Semaphore turn;
        private boolean committing;

        private Attempt(String name, byte[] print, String what, Semaphore turn) {
            this.name = name;
            this.print = print;
            this.what = what;
            this.turn = turn;
        }
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        String key = key(request).orElse("");
        if (key.isEmpty() || !WRITES.contains(request.getMethod())) {
            return true;
        }
        if (!key.matches(READABLE)) {
            throw new Refused(FIELD, "Idempotency-Key 应是 1 到 100 个可见的英文字符");
        }
        Principal principal = request.getUserPrincipal();
        String caller = principal == null ? "" : principal.getName();
        byte[] print = keys.getObject().print(caller, key);
        String name = caller + "\n" + key;
        Semaphore turn = here.computeIfAbsent(name, fresh -> new Semaphore(1));
        turn.acquireUninterruptibly();
        Attempt attempt = new Attempt(name, print, request.getMethod() + " " + request.getRequestURI(), turn);
        underWay.set(attempt);
        boolean goesOn = false;
        try {
            goesOn = isNew(attempt, response);
            return goesOn;
        } finally {
            if (!goesOn) {
                end(attempt);
            }
        }
    }

    private static Optional<String> key(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HEADER))
                .or(() -> Optional.ofNullable(request.getParameter(FIELD)))
                .map(String::strip);
    }

    private boolean isNew(Attempt attempt, HttpServletResponse response) {
        Optional<IdempotencyKeys.Done> done = keys.getObject().find(attempt.print);
        if (done.isEmpty()) {
            return true;
        }
        if (!done.get().what().equals(attempt.what)) {
            throw new Refused(FIELD, "这个 Idempotency-Key 已经用在另一次提交上");
        }
        String location = done.get().location();
        if (location == null) {
            throw new ResponseStatusException(HttpStatus.CONFLICT);
        }
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader(HttpHeaders.LOCATION, location);
        return false;
    }

    /** The first transaction that this request commits takes the key along. */
    @Override
    public void beforeCommit(TransactionExecution transaction) {
        Attempt attempt = underWay.get();
        if (attempt == null || attempt.committing || transaction.isReadOnly()) {
            return;
        }
        attempt.committing = true;
        try {
            keys.getObject().add(attempt.print, attempt.what);
        } catch (DuplicateKeyException e) {
            throw new ResponseStatusException(HttpStatus.CONFLICT, null, e);
        }
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failed) {
        Attempt attempt = underWay.get();
        if (attempt == null) {
            return;
        }
        try {
            note(attempt, response);
        } finally {
            end(attempt);
        }
    }

    private void note(Attempt attempt, HttpServletResponse response) {
        String location = response.getHeader(HttpHeaders.LOCATION);
        if (response.getStatus() == HttpStatus.SEE_OTHER.value() && location != null) {
            keys.getObject().answered(attempt.print, location);
        } else if (attempt.committing && !UNDECIDED.contains(response.getStatus())) {
            keys.getObject().remove(attempt.print);
        }
    }

    private void end(Attempt attempt) {
        underWay.remove();
        here.remove(attempt.name);
        attempt.turn.release();
    }
}
