package cn.gongjiang.core;

import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/** Every sealed value that modules told of, while the platform runs. */
@Repository
public class SealedValues {
    private static final int AT_ONCE = 200;

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final KeyRing ring;
    private final Vault vault;
    private final List<SealedColumn> columns;

    SealedValues(
            JdbcClient jdbc,
            TransactionTemplate transactions,
            KeyRing ring,
            Vault vault,
            ObjectProvider<SealedColumn> columns) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.ring = ring;
        this.vault = vault;
        this.columns = columns.orderedStream().toList();
    }

    private record Value(Object key, byte[] sealed) {}

    /**
     * Adds a key and seals every value with it. Older keys stay in the file, since what may not be rewritten needs them.
     * Interrupted, it may be called again.
     *
     * @return how many values were sealed anew
     */
    public long renew() {
        ring.add();
        return columns.stream().mapToLong(this::renew).sum();
    }

    private long renew(SealedColumn column) {
        long renewed = 0;
        int last;
        do {
            last = Objects.requireNonNull(transactions.execute(transaction -> renewSome(column)));
            renewed += last;
        } while (last > 0);
        return renewed;
    }

    private int renewSome(SealedColumn where) {
        List<Value> old = jdbc.sql(
                        "select %2$s as key, %3$s as sealed from %1$s where get_byte(%3$s, 0) <> :newest limit :some for update"
                                .formatted(where.table(), where.key(), where.column()))
                .param("newest", Byte.toUnsignedInt(ring.keys().newest()))
                .param("some", AT_ONCE)
                .query((row, n) -> new Value(
                        Objects.requireNonNull(row.getObject("key")), Objects.requireNonNull(row.getBytes("sealed"))))
                .list();
        for (Value value : old) {
            jdbc.sql("update %1$s set %3$s = :sealed where %2$s = :key"
                            .formatted(where.table(), where.key(), where.column()))
                    .param("sealed", vault.seal(vault.openBytes(value.sealed())))
                    .param("key", value.key())
                    .update();
        }
        return old.size();
    }
}
