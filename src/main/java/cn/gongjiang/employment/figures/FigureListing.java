package cn.gongjiang.employment.figures;

import cn.gongjiang.core.Indicator;
import cn.gongjiang.identity.Scope;
import cn.gongjiang.registry.Divisions;
import cn.gongjiang.web.AsOf;
import cn.gongjiang.web.Paging;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts each {@link Figure} at any date, and lists exactly the rows that were counted. */
@Repository
class FigureListing {
    private static final String SCOPE = " and (:wholeCounty or x.division = any(:divisions))";

    private final Evenings evenings;
    private final Divisions divisions;
    private final AsOf asOf;

    FigureListing(Evenings evenings, Divisions divisions, AsOf asOf) {
        this.evenings = evenings;
        this.divisions = divisions;
        this.asOf = asOf;
    }

    Indicator.Reading read(Figure figure, LocalDate day, Indicator.Area area) {
        return evenings.at(
                        figure.sql() + "select count(*) filter (where counts) as counted, count(*) as whole from x",
                        day,
                        area)
                .query((row, n) -> figure.isRate()
                        ? Indicator.Reading.rate(row.getLong("counted"), row.getLong("whole"))
                        : Indicator.Reading.count(row.getLong("counted")))
                .single();
    }

    CountedList rows(Figure figure, FigureFilter filter, Paging paging, Scope scope) {
        LocalDate day = asOf.day(filter.asOf());
        String from = " from x left join registry.person p on p.id = x.human where true" + SCOPE;
        List<CountedItem> items = scoped(
                        figure.sql() + "select x.*, p.name_masked" + from + " order by x.on_day desc, x.no desc"
                                + paging.clause(),
                        day,
                        filter,
                        scope)
                .query((row, n) -> item(row))
                .list();
        long total = scoped(figure.sql() + "select count(*)" + from, day, filter, scope)
                .query(Long.class)
                .single();
        return new CountedList(
                items,
                total,
                paging.page(),
                paging.size(),
                day,
                figure.label(),
                figure.definition(),
                figure.isRate(),
                Objects.requireNonNullElse(filter.division(), ""),
                divisions.names());
    }

    private JdbcClient.StatementSpec scoped(String sql, LocalDate day, FigureFilter filter, Scope scope) {
        String division = divisions.filter(filter.division());
        Indicator.Area area = division == null ? Indicator.Area.county() : Indicator.Area.of(List.of(division));
        return evenings.at(sql, day, area).params(scope.parameters());
    }

    private CountedItem item(ResultSet row) throws SQLException {
        String title = row.getString("title");
        return new CountedItem(
                row.getString("no"),
                row.getString("jobseeker"),
                row.getString("vacancy"),
                title == null ? row.getString("name_masked") : title,
                divisions.name(row.getString("division")),
                row.getObject("on_day", LocalDate.class),
                row.getString("words"),
                row.getBoolean("counts"));
    }
}
