package cn.gongjiang.employment.figures;

import cn.gongjiang.core.Indicator;
import cn.gongjiang.employment.referral.Evidence;
import cn.gongjiang.employment.training.TrainingKind;
import cn.gongjiang.identity.Scope;
import cn.gongjiang.registry.Divisions;
import cn.gongjiang.web.AsOf;
import cn.gongjiang.web.Paging;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts trained and placed people at any date, and lists exactly the people that were counted. */
@Repository
class CountingListing {
    private static final String SCOPE = " and (:wholeCounty or x.division = any(:divisions))";

    private final Evenings evenings;
    private final Divisions divisions;
    private final AsOf asOf;

    CountingListing(Evenings evenings, Divisions divisions, AsOf asOf) {
        this.evenings = evenings;
        this.divisions = divisions;
        this.asOf = asOf;
    }

    /** How many people were trained, and how many of them were in work again within the window. */
    record Conversion(long trained, long placed) {}

    Conversion conversion(LocalDate asOf, Indicator.Area area) {
        return evenings.at(
                        Counting.TRAINED + "select count(*) as trained, count(placed_on) as placed from trained",
                        asOf,
                        area)
                .query((row, n) -> new Conversion(row.getLong("trained"), row.getLong("placed")))
                .single();
    }

    long trained(LocalDate asOf, Indicator.Area area) {
        return evenings.at(Counting.TRAINED + "select count(*) from counted", asOf, area)
                .query(Long.class)
                .single();
    }

    long placed(LocalDate asOf, Indicator.Area area) {
        return evenings.at(Counting.PLACED + "select count(*) from placed", asOf, area)
                .query(Long.class)
                .single();
    }

    TrainedList trainedPeople(CountingFilter filter, Paging paging, Scope scope) {
        LocalDate day = asOf.day(filter.asOf());
        String rows = " from trained x join registry.person p on p.id = x.human where true" + SCOPE
                + " and (:placed::boolean is null or (x.placed_on is not null) = :placed)";
        List<TrainedItem> items = scoped(
                        Counting.TRAINED + "select x.*, p.name_masked" + rows + " order by x.starts_on desc, x.no desc"
                                + paging.clause(),
                        filter,
                        scope)
                .param("placed", filter.placed())
                .query((row, n) -> trained(row))
                .list();
        long total = scoped(Counting.TRAINED + "select count(*)" + rows, filter, scope)
                .param("placed", filter.placed())
                .query(Long.class)
                .single();
        return new TrainedList(items, total, paging.page(), paging.size(), day, filter, divisions.names());
    }

    PlacedList placedPeople(CountingFilter filter, Paging paging, Scope scope) {
        LocalDate day = asOf.day(filter.asOf());
        String rows = " from placed x join registry.person p on p.id = x.human where true" + SCOPE
                + " and coalesce(:placed::boolean, true)";
        List<PlacedItem> items = scoped(
                        Counting.PLACED + "select x.*, p.name_masked" + rows + " order by x.starts_on desc, x.no desc"
                                + paging.clause(),
                        filter,
                        scope)
                .param("placed", filter.placed())
                .query((row, n) -> placed(row))
                .list();
        long total = scoped(Counting.PLACED + "select count(*)" + rows, filter, scope)
                .param("placed", filter.placed())
                .query(Long.class)
                .single();
        return new PlacedList(items, total, paging.page(), paging.size(), day, filter, divisions.names());
    }

    private JdbcClient.StatementSpec scoped(String sql, CountingFilter filter, Scope scope) {
        String division = divisions.filter(filter.division());
        Indicator.Area area = division == null ? Indicator.Area.county() : Indicator.Area.of(List.of(division));
        return evenings.at(sql, asOf.day(filter.asOf()), area).params(scope.parameters());
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
