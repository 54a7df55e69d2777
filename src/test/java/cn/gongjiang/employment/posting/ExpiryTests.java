package cn.gongjiang.employment.posting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.gongjiang.employment.Cast;
import cn.gongjiang.registry.Enterprises;
import cn.gongjiang.world.Caller;
import cn.gongjiang.world.FreshNumbers;
import cn.gongjiang.world.PlatformTest;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is public stays so for as long as its enterprise says, and not a day longer. */
@PlatformTest
class ExpiryTests {
    @Autowired
    private ApplicationContext platform;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Expiry expiry;

    private Poster poster;
    private String no = "";
    private LocalDate today = LocalDate.EPOCH;

    @BeforeEach
    void a_public_vacancy() {
        poster = Poster.in(platform);
        today = poster.cast().today();
        no = poster.published();
    }

    private void set(String column, LocalDate day) {
        jdbc.sql("update employment.vacancy set " + column + " = ? where no = ?")
                .params(day, no)
                .update();
    }

    private boolean isPublic() {
        return poster.cast().nobody().get("/offers/" + no, Caller.JSON).status() == 200;
    }

    @ParameterizedTest
    @CsvSource({"0, true", "1, true", "-1, false"})
    void j3_past_its_last_day_it_is_hidden_from_midnight_on(int days, boolean shown) {
        set("closes_on", today.plusDays(days));
        assertThat(isPublic()).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"0, true", "-1, false"})
    void without_a_confirmation_it_is_hidden_after_its_day(int days, boolean shown) {
        set("shown_until", today.plusDays(days));
        assertThat(isPublic()).isEqualTo(shown);
        poster.put(no, "confirmation", Poster.NOTHING);
        assertThat(isPublic()).isTrue();
    }

    @Test
    void an_enterprise_is_reminded_once_two_days_before_and_again_after_the_next_confirmation() {
        set("shown_until", today.plusDays(3));
        expiry.run();
        assertThat(reminders()).isZero();
        set("shown_until", today.plusDays(2));
        expiry.run();
        expiry.run();
        assertThat(reminders()).isEqualTo(1);
        poster.put(no, "confirmation", Poster.NOTHING);
        expiry.run();
        assertThat(reminders()).isEqualTo(1);
        set("shown_until", today.plusDays(1));
        expiry.run();
        assertThat(reminders()).isEqualTo(2);
    }

    @Test
    void the_reminder_goes_to_the_phone_of_the_office_and_stands_on_its_start_page() {
        long employer = platform.getBean(Enterprises.class)
                .add(new Enterprises.NewEnterprise(
                        "海盐有电话的厂", FreshNumbers.creditCode(), Cast.WUYUAN, null, null, "057386001234", true, "测试"));
        no = poster.cast()
                .post(employer, "电工", Cast.WUYUAN, 1, today.plusDays(40))
                .no();
        set("shown_until", today.plusDays(2));
        expiry.run();
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(jdbc.sql("select count(*) from notify.message where about = ?")
                                .param("confirmation/" + no + "/" + today.plusDays(2))
                                .query(Integer.class)
                                .single())
                        .isEqualTo(1));
        assertThat(poster.cast().enterprise(employer).get("/", Caller.PAGE).body())
                .contains("招聘信息要确认还在招");
    }

    @Test
    void what_the_rules_of_the_day_forbid_is_hidden_by_the_next_morning() {
        jdbc.sql("update employment.vacancy set pay_min = 2000 where no = ?")
                .param(no)
                .update();
        assertThat(isPublic()).isTrue();
        expiry.run();
        assertThat(isPublic()).isFalse();
        assertThat(Poster.acts(poster.enterprise().json("/postings/" + no))).startsWith("不再公开");
    }

    private long reminders() {
        return jdbc.sql("select count(*) from employment.vacancy_act where vacancy = ? and act = 'REMINDED'")
                .param(no)
                .query(Long.class)
                .single();
    }
}
