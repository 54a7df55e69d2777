package cn.gongjiang.identity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Repository;

/** The programs that may call the API, with client credentials. Secrets are kept only as salted hashes. */
@Repository
public class Clients {
    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;

    Clients(JdbcClient jdbc, PasswordEncoder passwords) {
        this.jdbc = jdbc;
        this.passwords = passwords;
    }

    /** A program: its id, its name, and the rights its tokens carry. */
    record Client(String id, String name, String secretHash, Set<String> rights) {}

    /** What a program signs in with; the secret is shown once. */
    public record Credentials(String clientId, String clientSecret) {}

    /** @param rights names of {@link Right}s; each must exist */
    public Credentials add(String name, Set<String> rights) {
        return add(name, "c-" + RandomWord.of(9), RandomWord.of(24), rights);
    }

    Credentials add(String name, String id, String secret, Set<String> rights) {
        jdbc.sql("""
                        insert into identity.client (id, name, secret_hash, rights)
                        values (:id, :name, :hash, :rights)
                        on conflict (id) do update set rights = excluded.rights
                        """)
                .param("id", id)
                .param("name", name)
                .param("hash", passwords.encode(secret))
                .param("rights", rights.toArray(String[]::new))
                .update();
        return new Credentials(id, secret);
    }

    Optional<Client> byId(String id) {
        return jdbc.sql("select id, name, secret_hash, rights from identity.client where id = :id")
                .param("id", id)
                .query((row, n) -> new Client(
                        row.getString("id"), row.getString("name"), row.getString("secret_hash"), Set.of((String[])
                                row.getArray("rights").getArray())))
                .optional();
    }

    List<String> ids() {
        return jdbc.sql("select id from identity.client order by id")
                .query(String.class)
                .list();
    }
}
