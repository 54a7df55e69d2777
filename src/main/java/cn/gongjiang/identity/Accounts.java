package cn.gongjiang.identity;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
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
    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;

    Accounts(JdbcClient jdbc, PasswordEncoder passwords) {
        this.jdbc = jdbc;
        this.passwords = passwords;
    }

    /** An account to be opened. */
    public record NewAccount(
            String login,
            String name,
            Role role,
            Set<String> divisions,
            @Nullable Long enterprise,
            String password) {}

    public long open(NewAccount account) {
        return jdbc.sql("""
                        insert into identity.account (login, name, role, divisions, enterprise, password_hash)
                        values (:login, :name, :role, :divisions, :enterprise, :hash)
                        returning id
                        """)
                .param("login", account.login())
                .param("name", account.name())
                .param("role", account.role().name())
                .param("divisions", account.divisions().toArray(String[]::new))
                .param("enterprise", account.enterprise())
                .param("hash", passwords.encode(account.password()))
                .query(Long.class)
                .single();
    }

    Optional<Account> byId(long id) {
        return jdbc.sql("select * from identity.account where id = :id and closed_at is null")
                .param("id", id)
                .query((row, n) -> account(row))
                .optional();
    }

    public Optional<Account> byLogin(String login) {
        return jdbc.sql("select * from identity.account where login = :login and closed_at is null")
                .param("login", login)
                .query((row, n) -> account(row))
                .optional();
    }

    Optional<String> passwordHash(long id) {
        return jdbc.sql("select password_hash from identity.account where id = :id and closed_at is null")
                .param("id", id)
                .query(String.class)
                .optional();
    }

    public List<Account> all() {
        return jdbc.sql("select * from identity.account where closed_at is null order by id")
                .query((row, n) -> account(row))
                .list();
    }

    private static Account account(ResultSet row) throws SQLException {
        Array divisions = row.getArray("divisions");
        long enterprise = row.getLong("enterprise");
        Long enterpriseOrNull = row.wasNull() ? null : enterprise;
        long person = row.getLong("person");
        Long personOrNull = row.wasNull() ? null : person;
        return new Account(
                row.getLong("id"),
                row.getString("login"),
                row.getString("name"),
                Role.valueOf(row.getString("role")),
                Set.of((String[]) divisions.getArray()),
                enterpriseOrNull,
                personOrNull);
    }
}
