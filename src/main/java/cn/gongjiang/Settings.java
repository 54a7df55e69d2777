package cn.gongjiang;

import cn.gongjiang.core.database.Database;
import java.nio.file.Path;
import java.util.Map;

/** What a start tells Spring: the opened database and the places in the data folder. */
final class Settings {
    private Settings() {}

    static Map<String, Object> of(Database database, Path data) {
        return Map.of(
                "spring.datasource.url", database.url(),
                "spring.datasource.username", database.user(),
                "spring.datasource.password", database.password(),
                "gongjiang.data", data.toString(),
                "gongjiang.keys", data.resolve("keys").resolve("vault.key").toString());
    }
}
