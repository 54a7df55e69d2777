package cn.gongjiang.employment.matching;

import cn.gongjiang.registry.Division;
import cn.gongjiang.registry.Education;
import cn.gongjiang.skills.SkillLevel;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * The same question as one statement: nearness and distances are tables, what the law demands is worked out once per vacancy,
 * and every hard condition has an index.
 */
final class AskedSql implements MatchingBench.Asked {
    private static final String TABLES = """
            create table opening (no text primary key, work int, level int, least_age int, demanded int, education int,
                lowest bigint, highest bigint, place text, shift text);
            create table near (one int, other int, value float8, primary key (one, other) include (value));
            create table distance (home text, place text, share float8, primary key (home, place) include (share));
            """;
    private static final String INDEXES = """
            create index on opening (place, shift, highest);
            create index on opening (shift, highest);
            create index on opening (work);
            create index on opening (highest);
            vacuum analyze opening;
            analyze near;
            analyze distance;
            """;
    private static final String BEST = """
            with done as (select other, max(value) as value from near where one = any(:done) group by other),
                 wanted as (select other, max(value) as value from near where one = any(:wanted) group by other)
            select v.no, (
                tenths(350, coalesce(d.value, 0)
                    * case when v.level is null or :level >= v.level then 1 when :level < 0 then 0.6 else 0.8 end)
                + tenths(200, coalesce(w.value, 0))
                + tenths(150, coalesce(far.share, 0.5))
                + tenths(150, case when v.lowest >= :expected then 1
                                   else 0.5 + 0.5 * (v.highest - :expected) / (v.highest - v.lowest) end)
                + tenths(100, case when :education >= v.education then 1
                                   when :education >= 0 and :education = v.education - 1 then 0.5 else 0 end)
                + tenths(50, case when v.shift is null then 0.5 else 1 end))::int as tenths
            from opening v
            left join done d on d.other = v.work
            left join wanted w on w.other = v.work
            left join distance far on far.home = :home and far.place = v.place
            where (:anyShift or v.shift = any(:shifts))
              and (:anyArea or v.place = any(:areas))
              and v.highest >= :expected
              and :age >= v.least_age
              and (v.demanded = 0 or :certified and v.demanded = 1 and d.value >= 0.99)
            order by tenths desc, v.no limit :most
            """;
    private static final String ROUNDED = """
            create function tenths(whole float8, share float8) returns float8 language sql immutable parallel safe as $$
                select floor(whole * share + 0.5 + 1e-9)
            $$
            """;

    private final EmbeddedPostgres server;
    private final Connection connection;
    private final JdbcClient jdbc;
    private final Numbered<Trade> trades = new Numbered<>();
    private final List<Division> places;

    AskedSql(List<Opening> openings, Matching.Rules rules) {
        places = MatchingBench.places(openings);
        try {
            server = EmbeddedPostgres.builder()
                    .setServerConfig("shared_buffers", "512MB")
                    .setServerConfig("work_mem", "64MB")
                    .start();
            connection = server.getPostgresDatabase().getConnection();
            DataSource one = new SingleConnectionDataSource(connection, true);
            jdbc = JdbcClient.create(one);
            run(TABLES);
            run(ROUNDED);
            Anybody.trades(MatchingBench.TRADES).forEach(trades::place);
            copy("opening", openings.stream().map(opening -> row(opening, rules)));
            copy("near", near());
            copy("distance", distances());
            run(INDEXES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void run(String statements) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (String one : statements.contains("$$") ? new String[] {statements} : statements.split(";\n")) {
                statement.execute(one);
            }
        }
    }

    private void copy(String table, Stream<String> rows) throws SQLException, IOException {
        connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn(
                        "copy " + table + " from stdin (format text, null '')",
                        new StringReader(rows.collect(Collectors.joining("\n"))));
    }

    private String row(Opening opening, Matching.Rules rules) {
        List<CertificateRule> demanded = rules.conditions().demanded(opening);
        return tabs(
                opening.no(),
                trades.place(opening.trade()),
                step(opening.level()),
                Bars.leastAge(demanded, rules.conditions().generalAge()),
                demanded.size(),
                Education.step(opening.education()),
                opening.payMinFen(),
                opening.payHighestFen(),
                opening.place() == null ? null : opening.place().code(),
                opening.shift());
    }

    private static @Nullable Integer step(@Nullable SkillLevel level) {
        return level == null ? null : level.rank();
    }

    private Stream<String> near() {
        List<Trade> all = Anybody.trades(MatchingBench.TRADES);
        return all.stream().flatMap(one -> all.stream()
                .map(other -> tabs(trades.place(one), trades.place(other), Anybody.nearness(one, other))));
    }

    private Stream<String> distances() {
        return places.stream().flatMap(home -> places.stream()
                .map(place -> tabs(home.code(), place.code(), Shares.distance(home, place))));
    }

    private static String tabs(@Nullable Object... values) {
        List<String> columns = new ArrayList<>();
        for (Object value : values) {
            columns.add(value == null ? "" : value.toString());
        }
        return String.join("\t", columns);
    }

    @Override
    public List<MatchingBench.Best> best(SeekerListing.Born person, int most) {
        Seeker seeker = person.seeker();
        return jdbc.sql(BEST)
                .params(facts(seeker))
                .param("age", MatchingBench.age(person))
                .param("most", most)
                .query((row, n) -> new MatchingBench.Best(row.getString("no"), row.getInt("tenths")))
                .list();
    }

    private Map<String, Object> facts(Seeker seeker) {
        return Map.ofEntries(
                Map.entry("done", numbers(seeker.done())),
                Map.entry("wanted", numbers(seeker.wanted())),
                Map.entry("level", seeker.level() == null ? -1 : seeker.level().rank()),
                Map.entry("certified", seeker.certified()),
                Map.entry("education", Education.step(seeker.education())),
                Map.entry("expected", Shares.fen(seeker.payExpected())),
                Map.entry("home", seeker.home() == null ? "" : seeker.home().code()),
                Map.entry("anyArea", seeker.anyArea() && seeker.farthest() == null),
                Map.entry("areas", MatchingBench.accepted(seeker, places)),
                Map.entry("anyShift", seeker.anyShift()),
                Map.entry(
                        "shifts",
                        Stream.concat(seeker.shifts().stream(), Stream.of(Seeker.ANY))
                                .toArray(String[]::new)));
    }

    private Integer[] numbers(List<Trade> known) {
        return known.stream().map(trades::place).toArray(Integer[]::new);
    }

    @Override
    public void close() {
        try {
            connection.close();
            server.close();
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
