package cn.gongjiang.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RightSpec {
    @ParameterizedTest
    @EnumSource(names = {"ADMINISTRATOR", "AUDITOR"})
    void whoever_keeps_the_house_runs_no_programme(Role keeper) {
        assertThatThrownBy(() -> Right.of("jobseekers.read", "看求职者", Role.COUNTY, keeper))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("jobseekers.read");
    }

    @Test
    void administrator_and_auditor_share_nothing_either() {
        assertThatThrownBy(() -> Right.of("accounts", "管账号", Role.ADMINISTRATOR, Role.AUDITOR))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void they_have_what_is_theirs_alone_and_what_everybody_has() {
        assertThat(Right.of("accounts", "管账号", Role.ADMINISTRATOR).roles()).containsExactly(Role.ADMINISTRATOR);
        assertThat(Right.of("home.read", "看首页", Role.values()).roles()).hasSize(Role.values().length);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void every_role_has_the_scope_of_the_design(Role role) {
        Account account = new Account(7, "somebody", "某人", role, Set.of("330424101"), 12L, 34L, null);
        Scope expected =
                switch (role) {
                    case COUNTY -> Scope.county();
                    case TOWN, KEEPER -> Scope.divisions(Set.of("330424101"));
                    case ENTERPRISE, GRASSROOTS_UNION -> Scope.enterprise(12);
                    case WORKER -> Scope.person(34);
                    case HOST -> Scope.ownSessions(7);
                    case MEDIATOR, LAWYER -> Scope.assignedMatters(7);
                    case ADMINISTRATOR -> Scope.accounts();
                    case AUDITOR -> Scope.logs();
                    case PROGRAM -> Scope.nothing();
                };
        assertThat(account.scope()).isEqualTo(expected);
    }

    @Test
    void the_union_of_a_town_sees_its_divisions() {
        Account union = new Account(7, "union", "武原工会", Role.GRASSROOTS_UNION, Set.of("330424101"), null, null, null);
        assertThat(union.scope()).isEqualTo(Scope.divisions(Set.of("330424101")));
    }
}
