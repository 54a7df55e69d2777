package cn.gongjiang.core;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Hands out the numbers people read aloud, such as {@code JS-2026-00417}: a series, the year, a running number. */
@Repository
public class Numbering {
    private final JdbcClient jdbc;
    private final Clock clock;

    Numbering(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public String next(String series) {
        return next(series, 1).getFirst();
    }

    /** A block of consecutive numbers of this year; belongs to the caller's transaction. */
    public List<String> next(String series, int count) {
        return next(series, LocalDate.now(clock).getYear(), count);
    }

    /** A block of consecutive numbers of the given year, for records that are brought in with their own date. */
    public List<String> next(String series, int year, int count) {
        long last = jdbc.sql("""
                        insert into core.numbering (series, year, last) values (:series, :year, :count)
                        on conflict (series, year) do update set last = core.numbering.last + :count
                        returning last
                        """)
                .param("series", series)
                .param("year", year)
                .param("count", count)
                .query(Long.class)
                .single();
        return LongStream.rangeClosed(last - count + 1, last)
                .mapToObj(n -> "%s-%d-%05d".formatted(series, year, n))
                .toList();
    }
}
