package cn.gongjiang.identity;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The accounts of the demo county: their passwords are no secret and stand on a page. Empty in a real county. */
@Repository
public class DemoAccounts {
    private static final String CLIENT = "demo-program";

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Clients clients;
    private final ObjectProvider<Right> rights;
    private final boolean demo;

    DemoAccounts(
            JdbcClient jdbc,
            Accounts accounts,
            Clients clients,
            ObjectProvider<Right> rights,
            @Value("${gongjiang.demo}") boolean demo) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.clients = clients;
        this.rights = rights;
        this.demo = demo;
    }

    /** One account as it stands on the page. */
    public record DemoAccount(String role, String name, String login, String password) {}

    /** Opens an account whose password is shown. */
    public void open(Accounts.NewAccount account) {
        if (!demo) {
            throw new IllegalStateException("Demo accounts belong to a demo county only");
        }
        accounts.open(account);
        jdbc.sql("insert into identity.demo_secret (login, secret) values (:login, :secret)")
                .param("login", account.login())
                .param("secret", account.password())
                .update();
    }

    /** Opens the demo program, which reads everything in the county, masked, and may import. */
    void openClient(String secret) {
        var all = rights.stream()
                .filter(r -> r.roles().contains(Role.PROGRAM))
                .map(Right::name)
                .collect(Collectors.toSet());
        clients.add("演示接口", CLIENT, secret, all);
        jdbc.sql("insert into identity.demo_secret (login, secret) values (:login, :secret) on conflict do nothing")
                .param("login", CLIENT)
                .param("secret", secret)
                .update();
    }

    Clients.Credentials client() {
        return new Clients.Credentials(CLIENT, secret(CLIENT));
    }

    List<DemoAccount> all() {
        return accounts.all().stream()
                .filter(a -> !secret(a.login()).isEmpty())
                .map(a -> new DemoAccount(a.role().word(), a.name(), a.login(), secret(a.login())))
                .toList();
    }

    private String secret(String login) {
        return jdbc.sql("select secret from identity.demo_secret where login = :login")
                .param("login", login)
                .query(String.class)
                .optional()
                .orElse("");
    }
}
