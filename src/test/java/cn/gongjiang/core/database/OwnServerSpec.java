package cn.gongjiang.core.database;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gongjiang.core.database.Database.DatabaseUnavailable;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OwnServerSpec {
    @Test
    void a_server_that_does_not_answer_is_named_at_once() {
        Map<String, String> environment = Map.of("GONGJIANG_DB_URL", "jdbc:postgresql://localhost:1/county");
        assertThatThrownBy(() -> Database.forPlatform(Path.of("unused"), environment))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining("jdbc:postgresql://localhost:1/county")
                .hasMessageContaining("GONGJIANG_DB_URL");
    }
}
