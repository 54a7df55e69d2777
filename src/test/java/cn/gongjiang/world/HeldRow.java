package cn.gongjiang.world;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.context.ApplicationContext;

/** A row that a third party keeps locked until two who want it have both come so far that they wait for it. */
public final class HeldRow {
    private static final long PATIENCE = 30_000_000_000L;

    private final DataSource database;
    private final String table;
    private final String no;

    public HeldRow(ApplicationContext platform, String table, String no) {
        this.database = platform.getBean(DataSource.class);
        this.table = table;
        this.no = no;
    }

    /**
     * What both say after the row was let go.
     *
     * @throws AssertionError when one of them does not wait for the row
     */
    public <T> List<T> wantedByBoth(Supplier<T> one, Supplier<T> other) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor();
                Connection holder = database.getConnection()) {
            holder.setAutoCommit(false);
            lock(holder);
            List<CompletableFuture<T>> answers = Stream.of(one, other)
                    .map(doing -> CompletableFuture.supplyAsync(doing, threads))
                    .toList();
            try {
                awaitTwoWaiting(holder, answers);
            } finally {
                holder.rollback();
            }
            return answers.stream().map(CompletableFuture::join).toList();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void lock(Connection holder) throws SQLException {
        try (var row = holder.prepareStatement("select no from " + table + " where no = ? for update")) {
            row.setString(1, no);
            if (!row.executeQuery().next()) {
                throw new AssertionError("There is no " + no + " in " + table);
            }
        }
    }

    private <T> void awaitTwoWaiting(Connection holder, List<CompletableFuture<T>> answers) throws SQLException {
        long until = System.nanoTime() + PATIENCE;
        while (waiting(holder) < answers.size()) {
            if (answers.stream().anyMatch(CompletableFuture::isDone) || System.nanoTime() > until) {
                throw new AssertionError("Not both wait for " + no + " in " + table + ": " + answers);
            }
            Thread.onSpinWait();
        }
    }

    private static int waiting(Connection holder) throws SQLException {
        try (var locks = holder.createStatement();
                var count = locks.executeQuery("select count(distinct pid) from pg_locks where not granted")) {
            count.next();
            return count.getInt(1);
        }
    }
}
