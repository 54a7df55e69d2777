package cn.gongjiang.core.database;

import java.util.Map;

/** Server settings under which an acknowledged write survives the loss of power; the embedded default is for tests. */
public final class Durable {
    /** Setting name to value, as {@code SHOW} answers it. */
    public static final Map<String, String> SETTINGS = Map.of(
            "fsync", "on",
            "synchronous_commit", "on",
            "full_page_writes", "on",
            "max_connections", "120",
            "timezone", "Asia/Shanghai");

    private Durable() {}
}
