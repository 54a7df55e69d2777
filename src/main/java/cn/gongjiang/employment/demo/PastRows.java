package cn.gongjiang.employment.demo;

import cn.gongjiang.core.Numbering;
import cn.gongjiang.employment.vacancy.VacancyListing;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Writes what happened in the past with the moment when it was recorded, as nobody but the demo county may: first gathered, then
 * written table by table.
 */
@Repository
class PastRows {
    static final String BY = "演示县";

    private final JdbcTemplate jdbc;
    private final JdbcClient client;
    private final Numbering numbering;
    private final Map<Past, List<Row>> gathered = new LinkedHashMap<>();

    PastRows(JdbcTemplate jdbc, JdbcClient client, Numbering numbering) {
        this.jdbc = jdbc;
        this.client = client;
        this.numbering = numbering;
    }

    /** A row to be written; others may name it before it has its number. */
    static final class Row {
        private final LocalDate day;
        private final @Nullable Object[] values;
        private String no = "";

        private Row(LocalDate day, @Nullable Object[] values) {
            this.day = day;
            this.values = values;
        }
    }

    /**
     * @param day the day whose year stands in its number
     * @param at when it was recorded
     * @param values in the order of the table's columns; another row stands for its number
     */
    Row add(Past table, LocalDate day, Instant at, @Nullable Object... values) {
        @Nullable Object[] all = Arrays.copyOf(values, values.length + 1);
        all[values.length] = Timestamp.from(at);
        Row row = new Row(day, all);
        gathered.computeIfAbsent(table, t -> new ArrayList<>()).add(row);
        return row;
    }

    /** Writes everything gathered, those first that others name. */
    void write() {
        for (Past table : Past.values()) {
            List<Row> rows = gathered.getOrDefault(table, List.of());
            number(table, rows);
            jdbc.batchUpdate(
                    table.sql(), rows.stream().map(row -> values(table, row)).toList());
        }
        gathered.clear();
    }

    private void number(Past table, List<Row> rows) {
        String series = table.series();
        if (series == null) {
            return;
        }
        Map<Integer, List<Row>> byYear = new TreeMap<>();
        rows.forEach(row -> byYear.computeIfAbsent(row.day.getYear(), y -> new ArrayList<>())
                .add(row));
        byYear.forEach((year, of) -> {
            List<String> numbers = numbering.next(series, year, of.size());
            for (int i = 0; i < numbers.size(); i++) {
                of.get(i).no = numbers.get(i);
            }
        });
    }

    private static Object[] values(Past table, Row row) {
        List<@Nullable Object> values = new ArrayList<>();
        if (table.series() != null) {
            values.add(row.no);
        }
        for (Object value : row.values) {
            values.add(value instanceof Row named ? named.no : value instanceof Enum<?> word ? word.name() : value);
        }
        return values.toArray();
    }

    /** Invented vacancies that are open and stay public no longer than until that day, or are hidden for want of a confirmation. */
    List<String> runningOut(LocalDate today, LocalDate until) {
        return client.sql("""
                        select v.no from employment.vacancy v
                        where v.source = :by and v.standing = 'PUBLISHED' and v.shown_until < least(:until, v.closes_on)
                        """ + VacancyListing.OPEN + " order by v.no")
                .param("by", BY)
                .param("today", today)
                .param("until", until)
                .query(String.class)
                .list();
    }
}
