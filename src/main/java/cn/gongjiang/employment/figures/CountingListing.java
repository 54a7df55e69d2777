package cn.gongjiang.employment.figures;

import cn.gongjiang.core.Parameters;
import cn.gongjiang.employment.referral.Evidence;
import cn.gongjiang.employment.training.TrainingKind;
import cn.gongjiang.identity.Scope;
import cn.gongjiang.registry.Divisions;
import cn.gongjiang.web.Paging;
import cn.gongjiang.web.Refused;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts trained and placed people at any date, and lists exactly the people that were counted. */
@Repository
class CountingListing {
    private static final String SCOPE = " and (:wholeCounty or x.division = any(:divisions))";

    private final JdbcClient jdbc;
    private final Parameters parameters;
    private final Divisions divisions;
    private final Clock clock;

    CountingListing(JdbcClient jdbc, Parameters parameters, Divisions divisions, Clock clock) {
        this.jdbc = jdbc;
        this.parameters = parameters;
        this.divisions = divisions;
        this.clock = clock;
    }

    /** How many people were trained, and how many of them were in work again within the window. */
    record Conversion(long trained, long placed) {}

    Conversion conversion(LocalDate asOf, @Nullable String division) {
        return at(
                        Counting.TRAINED + "select count(*) as trained, count(placement) as placed from trained",
                        asOf,
                        division)
                .query((row, n) -> new Conversion(row.getLong("trained"), row.getLong("placed")))
                .single();
    }

    long placed(LocalDate asOf, @Nullable String division) {
        return at(Counting.PLACED + "select count(*) from placed", asOf, division)
                .query(Long.class)
                .single();
    }

    TrainedList trainedPeople(CountingFilter filter, Paging paging, Scope scope) {
        LocalDate asOf = asOf(filter);
        String rows = " from trained x join registry.person p on p.id = x.person where true" + SCOPE
                + " and (:placed::boolean is null or (x.placement is not null) = :placed)";
        List<TrainedItem> items = scoped(
                        Counting.TRAINED + "select x.*, p.name_masked" + rows
                                + " order by x.starts_on desc, x.no desc limit :limit offset :offset",
                        filter,
                        scope)
                .param("placed", filter.placed())
                .param("limit", paging.limit())
                .param("offset", paging.offset())
                .query((row, n) -> trained(row))
                .list();
        long total = scoped(Counting.TRAINED + "select count(*)" + rows, filter, scope)
                .param("placed", filter.placed())
                .query(Long.class)
                .single();
        return new TrainedList(items, total, paging.page(), paging.size(), asOf, filter, divisions.names());
    }

    PlacedList placedPeople(CountingFilter filter, Paging paging, Scope scope) {
        LocalDate asOf = asOf(filter);
        String rows = " from placed x join registry.person p on p.id = x.person where true" + SCOPE
                + " and coalesce(:placed::boolean, true)";
        List<PlacedItem> items = scoped(
                        Counting.PLACED + "select x.*, p.name_masked" + rows
                                + " order by x.starts_on desc, x.no desc limit :limit offset :offset",
                        filter,
                        scope)
                .param("placed", filter.placed())
                .param("limit", paging.limit())
                .param("offset", paging.offset())
                .query((row, n) -> placed(row))
                .list();
        long total = scoped(Counting.PLACED + "select count(*)" + rows, filter, scope)
                .param("placed", filter.placed())
                .query(Long.class)
                .single();
        return new PlacedList(items, total, paging.page(), paging.size(), asOf, filter, divisions.names());
    }

    private LocalDate asOf(CountingFilter filter) {
        LocalDate today = LocalDate.now(clock);
        LocalDate asOf = Objects.requireNonNullElse(filter.asOf(), today);
        if (asOf.isAfter(today)) {
            throw new Refused("asOf", "截止日期不能晚于今天（" + today + "）");
        }
        return asOf;
    }

    private JdbcClient.StatementSpec scoped(String sql, CountingFilter filter, Scope scope) {
        return at(sql, asOf(filter), divisions.filter(filter.division()))
                .param("wholeCounty", scope.wholeCounty())
                .param("divisions", scope.divisionCodes());
    }

    private JdbcClient.StatementSpec at(String sql, LocalDate asOf, @Nullable String division) {
        return jdbc.sql(sql)
                .param("asOf", asOf)
                .param(
                        "until",
                        Timestamp.from(
                                asOf.plusDays(1).atStartOfDay(clock.getZone()).toInstant()))
                .param("division", Objects.requireNonNullElse(division, ""))
                .param(
                        "months",
                        parameters.on(asOf, "employment.conversion.months").intValueExact())
                .param("attendance", parameters.on(asOf, "employment.conversion.attendance"));
    }

    private TrainedItem trained(ResultSet row) throws SQLException {
        return new TrainedItem(
                row.getString("no"),
                row.getString("jobseeker"),
                row.getString("name_masked"),
                divisions.name(row.getString("division")),
                row.getString("words"),
                TrainingKind.valueOf(row.getString("kind")).word(),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getInt("hours"),
                row.getInt("hours_attended"),
                row.getString("placement"),
                row.getObject("placed_on", LocalDate.class),
                row.getString("employer"),
                row.getString("job"),
                word(row.getString("evidence")));
    }

    private PlacedItem placed(ResultSet row) throws SQLException {
        return new PlacedItem(
                row.getString("no"),
                row.getString("jobseeker"),
                row.getString("name_masked"),
                divisions.name(row.getString("division")),
                row.getString("employer"),
                row.getString("words"),
                row.getObject("starts_on", LocalDate.class),
                Evidence.valueOf(row.getString("evidence")).word(),
                row.getString("referral"));
    }

    private static @Nullable String word(@Nullable String evidence) {
        return evidence == null ? null : Evidence.valueOf(evidence).word();
    }
}
