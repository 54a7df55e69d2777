package cn.gongjiang.web;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * What keeps the platform from answering and is nobody's mistake: its database is away for a moment (503), or a disk of the
 * platform or of its database is full (507). What was asked for is not done, nor half done.
 */
enum Outage {
    NO_DATABASE(HttpStatus.SERVICE_UNAVAILABLE),
    NO_ROOM(HttpStatus.INSUFFICIENT_STORAGE);

    private static final String DISK_FULL = "53100";

    /** Classes 08 (connection) and 53 (resources) of PostgreSQL; the server shuts down, crashed or starts. */
    private static final String AWAY = "08...|53...|57P0[123]";

    /** What the pool says of a connection that it gave up in the middle of a transaction; it names no state. */
    private static final String CLOSED = "Connection is closed";

    /** ENOSPC, EDQUOT and EFBIG as the system words them, where it speaks English or Chinese. */
    private static final Set<String> FULL =
            Set.of("No space left on device", "Disk quota exceeded", "File too large", "设备上没有空间", "超出磁盘限额", "文件过大");

    private static final int DEEPEST = 20;

    private final HttpStatus status;

    Outage(HttpStatus status) {
        this.status = status;
    }

    HttpStatus status() {
        return status;
    }

    /** The outage that an exception tells of, by itself or by one of its causes. */
    static Optional<Outage> behind(@Nullable Throwable failed) {
        return causes(failed).flatMap(cause -> of(cause).stream()).findFirst();
    }

    /** An outage in one line for the log: what failed and which state the database named, no words of anybody. */
    static Optional<String> told(@Nullable Throwable failed) {
        return behind(failed)
                .map(outage -> outage + ": " + causes(failed).map(Outage::name).collect(Collectors.joining(" by ")));
    }

    private static Stream<Throwable> causes(@Nullable Throwable failed) {
        return Stream.<Throwable>iterate(failed, Objects::nonNull, Throwable::getCause)
                .limit(DEEPEST);
    }

    private static String name(Throwable cause) {
        String name = cause.getClass().getSimpleName();
        return cause instanceof SQLException sql && sql.getSQLState() != null ? name + " " + sql.getSQLState() : name;
    }

    private static Optional<Outage> of(Throwable cause) {
        if (cause instanceof SQLException sql) {
            String state = sql.getSQLState() == null ? "" : sql.getSQLState();
            if (state.equals(DISK_FULL)) {
                return Optional.of(NO_ROOM);
            }
            boolean away = state.matches(AWAY)
                    || sql instanceof SQLTransientConnectionException
                    || CLOSED.equals(sql.getMessage());
            return away ? Optional.of(NO_DATABASE) : Optional.empty();
        }
        String words = String.valueOf(cause.getMessage());
        boolean full = cause instanceof IOException && FULL.stream().anyMatch(words::contains);
        return full ? Optional.of(NO_ROOM) : Optional.empty();
    }
}
