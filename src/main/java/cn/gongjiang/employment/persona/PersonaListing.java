package cn.gongjiang.employment.persona;

import cn.gongjiang.employment.jobseeker.Sight;
import cn.gongjiang.identity.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is told of the jobseekers a viewer may see, with its sources. */
@Repository
class PersonaListing {
    private static final String ROW = """
            select j.certificate_number is not null as certified, j.farthest_km, j.care, j.told,
                   j.registered_on, j.source, exists (select 1 from privacy.refused f
                       where f.person = j.person and f.purpose = 'employment.persona') as off
            from employment.jobseeker j where j.no = :no and j.ended_on is null
            """;

    private final JdbcClient jdbc;

    PersonaListing(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<PersonaFacts> find(String no, Scope scope) {
        return jdbc.sql(ROW + Sight.of(scope))
                .params(scope.parameters())
                .param("no", no)
                .query((row, n) -> facts(row))
                .optional();
    }

    private static PersonaFacts facts(ResultSet row) throws SQLException {
        int farthest = row.getInt("farthest_km");
        @Nullable Integer known = row.wasNull() ? null : farthest;
        return new PersonaFacts(
                row.getBoolean("off"),
                row.getBoolean("certified"),
                known,
                row.getString("care"),
                row.getString("source") + "，" + row.getString("registered_on"),
                told(row.getString("told")));
    }

    private static Map<String, String> told(String json) {
        Map<String, String> told = new TreeMap<>();
        for (Map.Entry<String, JsonNode> fact :
                JsonMapper.shared().readTree(json).properties()) {
            JsonNode source = fact.getValue();
            told.put(
                    fact.getKey(),
                    source.get("by").asString() + "，" + source.get("on").asString());
        }
        return told;
    }
}
