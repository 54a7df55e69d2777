package cn.gongjiang.identity.accounts;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gongjiang.identity.Accounts;
import cn.gongjiang.identity.Role;
import cn.gongjiang.world.PlatformTest;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database refuses, whoever asks. */
@PlatformTest
class RolesTests {
    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    private final String login = Office.freshLogin();

    @ParameterizedTest
    @CsvSource({"ADMINISTRATOR, COUNTY", "AUDITOR, ADMINISTRATOR", "COUNTY, AUDITOR", "TOWN, ADMINISTRATOR"})
    void an_account_keeps_its_role_for_ever(Role from, Role to) {
        accounts.open(new Accounts.NewAccount(login, "某人", from, Set.of(), null, null));
        assertThatThrownBy(() -> jdbc.sql("update identity.account set role = ? where login = ?")
                        .params(to.name(), login)
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("an account keeps its role");
    }

    @ParameterizedTest
    @EnumSource(names = {"ADMINISTRATOR", "AUDITOR"})
    void administrator_and_auditor_get_no_area_of_a_programme(Role role) {
        for (var wrong : new Accounts.NewAccount[] {
            new Accounts.NewAccount(login, "某人", role, Set.of("330424101"), null, null),
            new Accounts.NewAccount(login, "某人", role, Set.of(), 1L, null),
        }) {
            assertThatThrownBy(() -> accounts.open(wrong))
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("administrator_and_auditor_run_no_programme");
        }
    }

    @Test
    void a_worker_is_a_person_and_nobody_else_is() {
        assertThatThrownBy(() -> accounts.open(new Accounts.NewAccount(login, "某人", Role.WORKER, Set.of(), null, null)))
                .hasMessageContaining("a_worker_is_a_person");
        assertThatThrownBy(() ->
                        accounts.open(new Accounts.NewAccount(login, "某人", Role.COUNTY, Set.of(), null, 5L, null)))
                .hasMessageContaining("a_worker_is_a_person");
    }

    @Test
    void a_program_is_no_account() {
        assertThatThrownBy(
                        () -> accounts.open(new Accounts.NewAccount(login, "某人", Role.PROGRAM, Set.of(), null, null)))
                .hasMessageContaining("one_of_the_roles");
    }
}
