package cn.gongjiang.privacy.own;

import cn.gongjiang.identity.Scope;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When a worker signed in last. */
@Repository
class SignInListing {
    private final JdbcClient jdbc;

    SignInListing(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of the own account only. */
    Optional<Instant> last(long account, Scope scope) {
        return jdbc.sql("""
                        select signed_in_at from identity.account
                        where id = :account and person = :self and signed_in_at is not null
                        """)
                .param("account", account)
                .param("self", scope.personOrNone())
                .query((row, n) -> Objects.requireNonNull(row.getObject(1, OffsetDateTime.class))
                        .toInstant())
                .optional();
    }
}
