package cn.gongjiang.identity.external;

import cn.gongjiang.core.Vault;
import cn.gongjiang.identity.external.IdentityProvider.Subject;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which account somebody has who is known to a provider: by provider and subject, and by nothing else. */
@Repository
class Bindings {
    private final JdbcClient jdbc;
    private final Vault vault;

    Bindings(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    Optional<Long> account(String provider, Subject subject) {
        return jdbc.sql(
                        "select account from identity.external_binding where provider = :provider and subject = :subject")
                .param("provider", provider)
                .param("subject", vault.fingerprint(provider + " " + subject.id()))
                .query(Long.class)
                .optional();
    }

    boolean has(String provider, long account) {
        return jdbc.sql(
                                "select count(*) from identity.external_binding where provider = :provider and account = :account")
                        .param("provider", provider)
                        .param("account", account)
                        .query(Integer.class)
                        .single()
                == 1;
    }

    /** @return false when the subject belongs to another account, or the account to another subject */
    boolean bind(String provider, Subject subject, long account, Instant at) {
        return jdbc.sql("""
                        insert into identity.external_binding (provider, subject, account, bound_at)
                        values (:provider, :subject, :account, :at) on conflict do nothing
                        """)
                        .param("provider", provider)
                        .param("subject", vault.fingerprint(provider + " " + subject.id()))
                        .param("account", account)
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    void end(String provider, long account) {
        jdbc.sql("delete from identity.external_binding where provider = :provider and account = :account")
                .param("provider", provider)
                .param("account", account)
                .update();
    }
}
