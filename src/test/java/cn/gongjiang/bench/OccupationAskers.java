package cn.gongjiang.bench;

import cn.gongjiang.bench.OccupationTitles.Answer;
import cn.gongjiang.bench.OccupationTitles.Asked;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who can be asked what a title means: the platform as a program asks it, and PostgreSQL's trigram search. */
final class OccupationAskers {
    /** From here on pg_trgm takes two writings for similar. */
    private static final double SIMILAR = 0.3;

    /** As long as a title may be that is looked up. */
    private static final int LONGEST = 50;

    private OccupationAskers() {}

    private record Found(String code, double likeness) {}

    static Asked platform(String site, String token) {
        HttpClient http = HttpClient.newHttpClient();
        return words -> {
            String asked = words.substring(0, Math.min(LONGEST, words.length()));
            HttpRequest request = HttpRequest.newBuilder(
                            URI.create(site + "/occupations?q=" + URLEncoder.encode(asked, StandardCharsets.UTF_8)))
                    .header("Authorization", "Bearer " + token)
                    .header("Accept", "application/json")
                    .build();
            JsonNode answer = JsonMapper.shared()
                    .readTree(http.send(request, BodyHandlers.ofString()).body());
            return new Answer(
                    answer.get("items")
                            .valueStream()
                            .map(item -> item.get("code").asString())
                            .toList(),
                    answer.get("confident").asBoolean());
        };
    }

    /** Likeness to the official names. */
    static Asked names() {
        return trigrams("""
                select code, similarity(name, :words) as likeness from skills.occupation
                order by likeness desc, code limit 5
                """);
    }

    /** Likeness to the official name or to one of the everyday names, whichever is liker. */
    static Asked allNames() {
        return trigrams("""
                select code, (select max(similarity(known, :words)) from unnest(aliases || name) as known) as likeness
                from skills.occupation
                order by likeness desc, code limit 5
                """);
    }

    private static Asked trigrams(String statement) {
        JdbcClient jdbc = JdbcClient.create(new SingleConnectionDataSource(
                System.getenv("SPRING_DATASOURCE_URL"),
                System.getenv("SPRING_DATASOURCE_USERNAME"),
                System.getenv("SPRING_DATASOURCE_PASSWORD"),
                true));
        return words -> {
            List<Found> found = jdbc
                    .sql(statement)
                    .param("words", words)
                    .query((row, n) -> new Found(row.getString("code"), row.getDouble("likeness")))
                    .list()
                    .stream()
                    .filter(one -> one.likeness > 0)
                    .toList();
            boolean sure = !found.isEmpty() && found.getFirst().likeness >= SIMILAR;
            return new Answer(found.stream().map(Found::code).toList(), sure);
        };
    }
}
