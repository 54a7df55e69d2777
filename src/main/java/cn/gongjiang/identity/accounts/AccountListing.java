package cn.gongjiang.identity.accounts;

import cn.gongjiang.core.Clause;
import cn.gongjiang.identity.Role;
import cn.gongjiang.identity.Scope;
import cn.gongjiang.identity.Territory;
import cn.gongjiang.web.Paging;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The accounts of staff and enterprises, for whoever keeps accounts; never those of workers, which are people's data. */
@Repository
class AccountListing {
    private static final String ROWS = """
            from identity.account a
            cross join lateral (select case
                when a.closed_at is not null then 'CLOSED'
                when a.password_hash is null then 'INVITED'
                else 'OPEN' end as state) s
            where :accounts and a.role <> 'WORKER'
            """;
    private static final String FILTER = """
              and (:q = '' or a.login like '%' || :q || '%' or a.name like '%' || :q || '%')
              and (:role = '' or a.role = :role)
              and (:state = '' or s.state = :state)
            """;

    private static final Map<Role, String> WITHOUT_AREA = Map.of(
            Role.COUNTY, "全县",
            Role.HOST, "自己的场次",
            Role.MEDIATOR, "交给自己的办件",
            Role.LAWYER, "交给自己的办件",
            Role.ADMINISTRATOR, "账号和设置",
            Role.AUDITOR, "日志");

    private final JdbcClient jdbc;
    private final Territory territory;
    private final Clock clock;

    AccountListing(JdbcClient jdbc, Territory territory, Clock clock) {
        this.jdbc = jdbc;
        this.territory = territory;
        this.clock = clock;
    }

    private record Stored(AccountItem item, @Nullable Long enterprise) {}

    AccountList matching(AccountFilter filter, Paging paging, Scope scope) {
        List<Stored> stored = filtered(
                        "select a.*, s.state " + ROWS + FILTER
                                + " order by a.closed_at nulls first, a.role, a.login, a.id" + paging.clause(),
                        filter,
                        scope)
                .query((row, n) -> stored(row))
                .list();
        long total = filtered("select count(*) " + ROWS + FILTER, filter, scope)
                .query(Long.class)
                .single();
        return new AccountList(named(stored), total, paging.page(), paging.size(), filter);
    }

    Optional<AccountItem> find(long id, Scope scope) {
        List<Stored> found = jdbc.sql("select a.*, s.state " + ROWS + " and a.id = :id")
                .param("accounts", scope.reach() == Scope.Reach.ACCOUNTS)
                .param("id", id)
                .query((row, n) -> stored(row))
                .list();
        return named(found).stream().findFirst();
    }

    private JdbcClient.StatementSpec filtered(String sql, AccountFilter filter, Scope scope) {
        return jdbc.sql(sql)
                .param("accounts", scope.reach() == Scope.Reach.ACCOUNTS)
                .param("q", Clause.literal(Objects.requireNonNullElse(filter.q(), "")))
                .param("role", filter.role() == null ? "" : filter.role().name())
                .param("state", filter.state() == null ? "" : filter.state().name());
    }

    private List<AccountItem> named(List<Stored> stored) {
        Map<Long, String> names = territory.enterprises(
                stored.stream().map(Stored::enterprise).filter(Objects::nonNull).toList());
        return stored.stream()
                .map(s ->
                        s.enterprise() == null ? s.item() : reaching(s.item(), names.getOrDefault(s.enterprise(), "")))
                .toList();
    }

    private static AccountItem reaching(AccountItem item, String reach) {
        return new AccountItem(
                item.id(), item.login(), item.name(), item.role(), reach, item.state(), item.signedInAt());
    }

    private Stored stored(ResultSet row) throws SQLException {
        Map<String, String> divisions = territory.divisions();
        String reach = Arrays.stream((String[]) row.getArray("divisions").getArray())
                .map(code -> divisions.getOrDefault(code, code))
                .collect(Collectors.joining("、"));
        Timestamp signedInAt = row.getTimestamp("signed_in_at");
        Role role = Role.valueOf(row.getString("role"));
        AccountItem item = new AccountItem(
                row.getLong("id"),
                row.getString("login"),
                row.getString("name"),
                role.word(),
                reach.isEmpty() ? WITHOUT_AREA.getOrDefault(role, "") : reach,
                AccountState.valueOf(row.getString("state")).toString(),
                signedInAt == null ? null : LocalDateTime.ofInstant(signedInAt.toInstant(), clock.getZone()));
        return new Stored(item, row.getObject("enterprise", Long.class));
    }
}
