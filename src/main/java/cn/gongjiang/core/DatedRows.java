package cn.gongjiang.core;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows that are over with the day in one of their columns: the plainest ending of what is {@link Retained}. */
@Repository
public class DatedRows {
    private final JdbcClient jdbc;

    DatedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * In the caller's transaction.
     *
     * @param table with its schema, of the module that calls
     * @return how many there were
     */
    public int delete(String table, String column, LocalDate before) {
        return jdbc.sql("delete from %s where %s < :before".formatted(table, column))
                .param("before", before)
                .update();
    }
}
