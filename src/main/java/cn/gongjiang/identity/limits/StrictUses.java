package cn.gongjiang.identity.limits;

import cn.gongjiang.core.Vault;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What is strictly limited, counted by address and minute, shared by all nodes. The minute before counts by the part of it that
 * lies less than a minute back, so nobody gets twice as much around the full minute.
 */
@Repository
class StrictUses {
    private static final Duration KEPT = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final Vault vault;

    StrictUses(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    private record Counted(int now, int before) {}

    /** Counts one more. @return how many there were within the last minute, this one included */
    double add(String kind, String address, Instant at) {
        Instant minute = at.truncatedTo(ChronoUnit.MINUTES);
        Counted counted = jdbc.sql("""
                        insert into identity.strict_use as u (kind, address, minute, times)
                        values (:kind, :address, :minute, 1)
                        on conflict (kind, address, minute) do update set times = u.times + 1
                        returning times, coalesce((
                            select b.times from identity.strict_use b
                            where b.kind = :kind and b.address = :address and b.minute = :before), 0) as before
                        """)
                .param("kind", kind)
                .param("address", vault.fingerprint(address))
                .param("minute", Timestamp.from(minute))
                .param("before", Timestamp.from(minute.minus(1, ChronoUnit.MINUTES)))
                .query((row, n) -> new Counted(row.getInt("times"), row.getInt("before")))
                .single();
        if (counted.now() == 1) {
            forgetOld(at);
        }
        double past = Duration.between(minute, at).toMillis() / 60_000.0;
        return counted.now() + counted.before() * (1 - past);
    }

    private void forgetOld(Instant at) {
        jdbc.sql("delete from identity.strict_use where minute < :since")
                .param("since", Timestamp.from(at.minus(KEPT)))
                .update();
    }
}
