package cn.gongjiang.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Repository;

/** All accounts. Passwords are kept only as salted hashes. */
@Repository
public class Accounts {
    private static final String OPEN = "select * from identity.account where closed_at is null and ";

    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;

    Accounts(JdbcClient jdbc, PasswordEncoder passwords) {
        this.jdbc = jdbc;
        this.passwords = passwords;
    }

    /** An account to be opened; without a password somebody sets one later, or never needs one. */
    public record NewAccount(
            String login,
            String name,
            Role role,
            Set<String> divisions,
            @Nullable Long enterprise,
            @Nullable Long person,
            @Nullable String password) {
        public NewAccount(
                String login,
                String name,
                Role role,
                Set<String> divisions,
                @Nullable Long enterprise,
                @Nullable String password) {
            this(login, name, role, divisions, enterprise, null, password);
        }
    }

    public long open(NewAccount account) {
        String password = account.password();
        return jdbc.sql("""
                        insert into identity.account (login, name, role, divisions, enterprise, person, password_hash,
                            password_set_at)
                        values (:login, :name, :role, :divisions, :enterprise, :person, :hash,
                            case when :hash::text is null then null else now() end)
                        returning id
                        """)
                .param("login", account.login())
                .param("name", account.name())
                .param("role", account.role().name())
                .param("divisions", account.divisions().toArray(String[]::new))
                .param("enterprise", account.enterprise())
                .param("person", account.person())
                .param("hash", password == null ? null : passwords.encode(password))
                .query(Long.class)
                .single();
    }

    public Optional<Account> byId(long id) {
        return jdbc.sql(OPEN + "id = :id")
                .param("id", id)
                .query((row, n) -> account(row))
                .optional();
    }

    public Optional<Account> byLogin(String login) {
        return jdbc.sql(OPEN + "login = :login")
                .param("login", login)
                .query((row, n) -> account(row))
                .optional();
    }

    public Optional<Account> byPerson(long person) {
        return jdbc.sql(OPEN + "person = :person")
                .param("person", person)
                .query((row, n) -> account(row))
                .optional();
    }

    /** The account of this person, opened when there is none yet; its name is masked. */
    public Account ofPerson(long person, String name) {
        jdbc.sql("""
                        insert into identity.account (login, name, role, person) values (:login, :name, 'WORKER', :person)
                        on conflict (person) where closed_at is null do update set name = excluded.name
                        """)
                .param("login", "W" + person)
                .param("name", name)
                .param("person", person)
                .update();
        return byPerson(person).orElseThrow();
    }

    public List<Account> all() {
        return jdbc.sql(OPEN + "true order by id")
                .query((row, n) -> account(row))
                .list();
    }

    /** How many of a role can sign in with a password today. */
    public int ready(Role role) {
        return jdbc.sql("select count(*) from identity.account where closed_at is null and password_hash is not null"
                        + " and role = :role")
                .param("role", role.name())
                .query(Integer.class)
                .single();
    }

    /** @return false when it was closed already */
    public boolean close(long id, Instant at) {
        return jdbc.sql("update identity.account set closed_at = :at where id = :id and closed_at is null")
                        .param("id", id)
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    /** @return false when it is open, or its login was given to somebody else meanwhile */
    public boolean reopen(long id) {
        return jdbc.sql("""
                        update identity.account a set closed_at = null where id = :id and closed_at is not null
                          and not exists (
                            select 1 from identity.account b where b.login = a.login and b.closed_at is null)
                        """).param("id", id).update() == 1;
    }

    /** The accounts of these people close and lose their names, their logins and their bindings. */
    public void forget(Collection<Long> people) {
        Long[] ids = people.toArray(Long[]::new);
        jdbc.sql("""
                        delete from identity.external_binding
                        where account in (select id from identity.account where person = any(:people))
                        """).param("people", ids).update();
        jdbc.sql("""
                        update identity.account set closed_at = coalesce(closed_at, now()), name = '已删除', login = 'gone-' || id
                        where person = any(:people)
                        """).param("people", ids).update();
    }

    void signedIn(long id, Instant at) {
        jdbc.sql("update identity.account set signed_in_at = :at where id = :id")
                .param("id", id)
                .param("at", Timestamp.from(at))
                .update();
    }

    private static Account account(ResultSet row) throws SQLException {
        Timestamp passwordSetAt = row.getTimestamp("password_set_at");
        return new Account(
                row.getLong("id"),
                row.getString("login"),
                row.getString("name"),
                Role.valueOf(row.getString("role")),
                Set.of((String[]) row.getArray("divisions").getArray()),
                row.getObject("enterprise", Long.class),
                row.getObject("person", Long.class),
                passwordSetAt == null ? null : passwordSetAt.toInstant());
    }
}
