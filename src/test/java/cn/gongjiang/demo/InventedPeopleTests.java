package cn.gongjiang.demo;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongjiang.core.CreditCode;
import cn.gongjiang.core.IdentityNumber;
import cn.gongjiang.core.Vault;
import cn.gongjiang.world.DemoCountyTest;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Nobody in the demo county can be taken for somebody real. Journeys add people to the same county, so only what it
 * recorded itself is looked at.
 */
@DemoCountyTest
class InventedPeopleTests {
    @Autowired
    private DemoCounty county;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Vault vault;

    @Autowired
    private Clock clock;

    @Test
    void the_county_is_loaded_in_under_a_minute() {
        System.out.printf("Demo county loaded in %d ms%n", county.took().toMillis());
        assertThat(county.took()).isPositive().isLessThan(Duration.ofMinutes(1));
    }

    @Test
    void everybody_has_a_valid_identity_number_of_their_own_in_an_area_that_does_not_exist() {
        LocalDate today = LocalDate.now(clock);
        assertThat(opened("select number_sealed from registry.person where recorded_by = '演示县'"))
                .hasSize(2000)
                .doesNotHaveDuplicates()
                .allSatisfy(number -> {
                    assertThat(number).startsWith("339999");
                    assertThat(IdentityNumber.flaw(number, today)).as(number).isEmpty();
                    assertThat(new IdentityNumber(number).ageOn(today)).isBetween(16, 60);
                });
    }

    @Test
    void every_phone_belongs_to_a_series_that_nobody_has() {
        assertThat(opened("select phone_sealed from registry.person where recorded_by = '演示县'"))
                .hasSize(2000)
                .allMatch(phone -> phone.matches("19900\\d{6}"));
        assertThat(opened("select phone_sealed from registry.enterprise where recorded_by = '演示县'"))
                .hasSize(50)
                .allMatch(phone -> phone.matches("19900\\d{6}"));
    }

    @Test
    void every_enterprise_has_a_valid_credit_code_of_that_area_and_a_few_are_unconfirmed() {
        assertThat(jdbc.sql("select credit_code from registry.enterprise where recorded_by = '演示县'")
                        .query(String.class)
                        .list())
                .hasSize(50)
                .doesNotHaveDuplicates()
                .allSatisfy(code -> {
                    assertThat(code).startsWith("91339999");
                    assertThat(new CreditCode(Objects.requireNonNull(code)).checksumHolds())
                            .as(code)
                            .isTrue();
                });
        assertThat(jdbc.sql("select count(*) from registry.enterprise where recorded_by = '演示县' and not confirmed")
                        .query(Long.class)
                        .single())
                .isBetween(1L, 10L);
    }

    private List<String> opened(String sql) {
        return jdbc.sql(sql).query(byte[].class).list().stream()
                .map(bytes -> vault.open(Objects.requireNonNull(bytes)))
                .toList();
    }
}
